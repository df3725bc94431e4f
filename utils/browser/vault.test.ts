import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SealingKey } from '@/utils/sealing';
import type { KeyPlace } from './session-key';
import { Vault } from './vault';
import { VaultDatabase } from './vault-database';

const TOKEN = '7100200301:AAF-nobodys-token-opens-nothing-here';
const OTHER = '7100200302:AAF-another-token-opens-nothing-either';

/** The browser's memory: emptied when it closes. */
class Session implements KeyPlace {
  key: SealingKey | null = null;
  read = async () => this.key;
  write = async (key: SealingKey | null) => {
    this.key = key;
  };
}

let db: VaultDatabase;
let session: Session;
let vault: Vault;

beforeEach(async () => {
  db = new VaultDatabase(crypto.randomUUID());
  session = new Session();
  vault = new Vault(session, db);
  await vault.putToken(1, TOKEN);
});
afterEach(() => db.delete());

/** All that lies in the database, bytes as letters. */
async function raw(): Promise<string> {
  const rows = [await db.tokens.toArray(), await db.locks.toArray()];
  return JSON.stringify(rows, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  );
}

const closeBrowser = () => session.write(null);

describe('a vault without a passphrase', () => {
  it('has each token until it is taken out', async () => {
    expect(await vault.state()).toBe('plain');
    expect(await vault.tokenOf(1)).toEqual({ ok: true, value: TOKEN });
    await vault.removeToken(1);
    expect(await vault.tokenOf(1)).toEqual({ ok: false, error: { code: 'token-missing' } });
  });
});

describe('a vault with a passphrase', () => {
  beforeEach(async () => {
    await vault.setPassphrase(null, 'four quiet words');
  });

  it('has nothing readable in its database, and gives its tokens while the browser runs', async () => {
    expect(await raw()).not.toContain(TOKEN.slice(-20));
    expect(await raw()).not.toContain('quiet');
    expect(await vault.tokenOf(1)).toEqual({ ok: true, value: TOKEN });
    expect(await vault.state()).toBe('open');
  });

  it('is locked when the browser starts, until the passphrase is given', async () => {
    closeBrowser();
    expect(await vault.state()).toBe('locked');
    expect(await vault.tokenOf(1)).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(await vault.putToken(2, OTHER)).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(await vault.unlock('four quiet wards')).toEqual({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
    expect(await vault.state()).toBe('locked');
    await vault.unlock('four quiet words');
    expect(await vault.tokenOf(1)).toEqual({ ok: true, value: TOKEN });
  });

  it('seals a token that comes later', async () => {
    await vault.putToken(2, OTHER);
    expect(await raw()).not.toContain(OTHER.slice(-20));
    expect(await vault.tokenOf(2)).toEqual({ ok: true, value: OTHER });
  });

  it('takes another passphrase from who knows this one', async () => {
    expect(await vault.setPassphrase('wrong', 'new words')).toMatchObject({ ok: false });
    expect(await vault.setPassphrase('four quiet words', 'new words')).toMatchObject({ ok: true });
    closeBrowser();
    expect(await vault.unlock('four quiet words')).toMatchObject({ ok: false });
    await vault.unlock('new words');
    expect(await vault.tokenOf(1)).toEqual({ ok: true, value: TOKEN });
  });

  it('loses no token that comes while the passphrase is changed', async () => {
    const changed = vault.setPassphrase('four quiet words', 'new words');
    await Promise.all([changed, vault.putToken(2, OTHER)]);
    expect(await vault.tokenOf(2)).toEqual({ ok: true, value: OTHER });
    expect(await vault.tokenOf(1)).toEqual({ ok: true, value: TOKEN });
  });

  it('can do without it again, if it is known', async () => {
    expect(await vault.removePassphrase('wrong')).toMatchObject({ ok: false });
    expect(await vault.state()).toBe('open');
    await vault.removePassphrase('four quiet words');
    expect(await vault.state()).toBe('plain');
    expect(await vault.tokenOf(1)).toEqual({ ok: true, value: TOKEN });
  });

  it('whose passphrase was forgotten is empty and plain', async () => {
    closeBrowser();
    await vault.forget();
    expect(await vault.state()).toBe('plain');
    expect(await vault.tokenOf(1)).toEqual({ ok: false, error: { code: 'token-missing' } });
    expect(JSON.parse(await raw())).toEqual([[], []]);
  });
});
