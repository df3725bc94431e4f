import Dexie, { type EntityTable } from 'dexie';
import type { Hardening, Sealed } from '@/utils/sealing';

/** A bot's token: as it is, or sealed when the author has set a passphrase. */
export type KeptToken = { botId: number; token: string } | { botId: number; sealed: Sealed };

/** That there is a passphrase, and how to tell whether it is the right one. */
export interface VaultLock extends Hardening {
  id: 'lock';
  /** A word of ours: what opens it is the key. */
  proof: Sealed;
}

/**
 * The bots' tokens, in a database of their own that the background alone opens. Content scripts reach it in no browser, which
 * is not true of `storage.local`; and no backup of the main database can hold it.
 */
export class VaultDatabase extends Dexie {
  tokens!: EntityTable<KeptToken, 'botId'>;
  locks!: EntityTable<VaultLock, 'id'>;

  constructor(name = 'channel-clipper-vault') {
    super(name);
    this.version(1).stores({ tokens: 'botId' });
    // The passphrase. No token changes: they are sealed when the author sets one.
    this.version(2).stores({ locks: 'id' });
  }

  /** What is kept, and under which lock, as one: `tokens` are all there are from then on. */
  async replace(lock: VaultLock | null, tokens: readonly KeptToken[]): Promise<void> {
    await this.transaction('rw', this.tokens, this.locks, async () => {
      await this.locks.clear();
      if (lock) await this.locks.put(lock);
      await this.tokens.clear();
      await this.tokens.bulkPut(tokens);
    });
  }
}
