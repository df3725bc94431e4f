import { err, ok, type Result } from '@/utils/result';
import { keyFrom, newHardening, type SealingKey, seal, unseal } from '@/utils/sealing';
import { type KeyPlace, sessionKey } from './session-key';
import { type KeptToken, VaultDatabase, type VaultLock } from './vault-database';

/** `plain`: there is no passphrase. `open`: it was given since the browser started. */
export type VaultState = 'plain' | 'open' | 'locked';

export interface WrongPassphrase {
  code: 'wrong-passphrase';
}

const PROOF = 'channel-clipper-vault';
const labelOf = (botId: number) => `token of ${botId}`;

/** The bots' tokens, behind a passphrase if the author wants one. It is asked for once a session of the browser. */
export class Vault {
  /** One change after the other: a token must not be sealed with a key that is being replaced. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly key: KeyPlace = sessionKey,
    readonly db = new VaultDatabase(),
  ) {}

  async state(): Promise<VaultState> {
    if (!(await this.lock())) return 'plain';
    return (await this.key.read()) ? 'open' : 'locked';
  }

  async tokenOf(botId: number): Promise<Result<string, { code: 'token-missing' | 'vault-locked' }>> {
    const kept = await this.db.tokens.get(botId);
    if (!kept) return err({ code: 'token-missing' });
    const key = await this.key.read();
    const token = await opened(kept, key);
    return token === null ? err({ code: key ? 'token-missing' : 'vault-locked' }) : ok(token);
  }

  putToken(botId: number, token: string): Promise<Result<null, { code: 'vault-locked' }>> {
    return this.inTurn(async () => {
      const isSealed = (await this.lock()) !== undefined;
      const key = await this.key.read();
      if (isSealed && !key) return err({ code: 'vault-locked' });
      await this.db.tokens.put(isSealed && key ? await sealed(botId, token, key) : { botId, token });
      return ok(null);
    });
  }

  async removeToken(botId: number): Promise<void> {
    await this.db.tokens.delete(botId);
  }

  /** Puts a passphrase before the tokens, in the place of the one that is `current`; `null`: there is none yet. */
  setPassphrase(current: string | null, next: string): Promise<Result<null, WrongPassphrase>> {
    return this.inTurn(async () => {
      const tokens = await this.openedTokens(current);
      if (!tokens) return err({ code: 'wrong-passphrase' });
      const hardening = newHardening();
      const key = await keyFrom(next, hardening);
      const lock: VaultLock = { id: 'lock', ...hardening, proof: await seal(key, PROOF, PROOF) };
      const kept = tokens.map(({ botId, token }) => sealed(botId, token, key));
      await this.db.replace(lock, await Promise.all(kept));
      await this.key.write(key);
      return ok(null);
    });
  }

  /** Lets the tokens lie as they are again. */
  removePassphrase(current: string): Promise<Result<null, WrongPassphrase>> {
    return this.inTurn(async () => {
      const tokens = await this.openedTokens(current);
      if (!tokens) return err({ code: 'wrong-passphrase' });
      await this.db.replace(null, tokens);
      await this.key.write(null);
      return ok(null);
    });
  }

  async unlock(passphrase: string): Promise<Result<null, WrongPassphrase>> {
    const lock = await this.lock();
    const key = lock && (await keyOf(lock, passphrase));
    if (!key) return err({ code: 'wrong-passphrase' });
    await this.key.write(key);
    return ok(null);
  }

  /** Asks for the passphrase from now on. */
  async close(): Promise<void> {
    await this.key.write(null);
  }

  /** For a passphrase that nobody knows any more: the tokens go, and it with them. */
  forget(): Promise<void> {
    return this.inTurn(async () => {
      await this.db.replace(null, []);
      await this.key.write(null);
    });
  }

  private lock(): Promise<VaultLock | undefined> {
    return this.db.locks.get('lock');
  }

  /** All tokens as they are; `null` when `passphrase` does not open them. */
  private async openedTokens(passphrase: string | null) {
    const lock = await this.lock();
    const key = lock && passphrase !== null ? await keyOf(lock, passphrase) : null;
    if (lock && !key) return null;
    const tokens: { botId: number; token: string }[] = [];
    for (const kept of await this.db.tokens.toArray()) {
      const token = await opened(kept, key);
      if (token !== null) tokens.push({ botId: kept.botId, token });
    }
    return tokens;
  }

  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => {});
    return turn;
  }
}

async function sealed(botId: number, token: string, key: SealingKey): Promise<KeptToken> {
  return { botId, sealed: await seal(key, token, labelOf(botId)) };
}

async function opened(kept: KeptToken, key: SealingKey | null): Promise<string | null> {
  if ('token' in kept) return kept.token;
  return key && unseal(key, kept.sealed, labelOf(kept.botId));
}

/** The key of the passphrase, if it is the right one. */
async function keyOf(lock: VaultLock, passphrase: string): Promise<SealingKey | null> {
  const key = await keyFrom(passphrase, lock);
  return (await unseal(key, lock.proof, PROOF)) === null ? null : key;
}
