import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeyPlace } from '@/utils/browser/session-key';
import { Vault } from '@/utils/browser/vault';
import { VaultDatabase } from '@/utils/browser/vault-database';
import type { SealingKey } from '@/utils/sealing';
import { ClipperDatabase } from '@/utils/store/database';
import { readSettings } from '@/utils/store/settings';
import { Passphrase } from './passphrase';

const WORDS = 'four quiet words';

let db: ClipperDatabase;
let vault: Vault;
let session: SealingKey | null;
let opened: number;
let passphrase: Passphrase;

beforeEach(async () => {
  db = new ClipperDatabase(crypto.randomUUID());
  session = null;
  const key: KeyPlace = {
    read: async () => session,
    write: async (next) => {
      session = next;
    },
  };
  vault = new Vault(key, new VaultDatabase(crypto.randomUUID()));
  opened = 0;
  passphrase = new Passphrase(db, vault, () => {
    opened += 1;
  });
  await vault.putToken(7, '7:AAF-nobodys-token');
  const bot = { id: 7, username: 'a_bot', name: 'A', picture: null, apiRoot: 'https://api.example' };
  await db.bots.add({ ...bot, connectedAt: 0 });
  await passphrase.set(null, WORDS);
});
afterEach(async () => {
  await vault.db.delete();
  await db.delete();
});

const noted = async () => (await readSettings(db)).vault;

describe('the passphrase', () => {
  it('is noted where every surface reads it: set, locked, given, taken away', async () => {
    expect(await noted()).toBe('open');
    await passphrase.lock();
    expect(await noted()).toBe('locked');
    await passphrase.unlock(WORDS);
    expect(await noted()).toBe('open');
    await passphrase.remove(WORDS);
    expect(await noted()).toBe('plain');
  });

  it('is asked for again after the browser was started, which the background notes', async () => {
    session = null;
    await passphrase.note();
    expect(await noted()).toBe('locked');
  });

  it('lets what waits for it go on when it is right, and not when it is wrong', async () => {
    await passphrase.lock();
    opened = 0;
    expect(await passphrase.unlock('another')).toEqual({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(opened).toBe(0);
    await passphrase.unlock(WORDS);
    expect(opened).toBe(1);
  });

  it('that is forgotten takes the tokens with it; the bots stay and say so', async () => {
    await passphrase.lock();
    await passphrase.forget();
    expect(await noted()).toBe('plain');
    expect(await vault.tokenOf(7)).toMatchObject({ error: { code: 'token-missing' } });
    expect(await db.bots.toArray()).toMatchObject([{ id: 7, isTokenLost: true }]);
  });
});
