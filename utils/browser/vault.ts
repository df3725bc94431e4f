import Dexie, { type EntityTable } from 'dexie';

/**
 * The bots' tokens, in a database of their own that the background alone opens. Content scripts reach it in no browser, which
 * is not true of `storage.local`; and no backup of the main database can hold it.
 */
class VaultDatabase extends Dexie {
  tokens!: EntityTable<{ botId: number; token: string }, 'botId'>;

  constructor() {
    super('channel-clipper-vault');
    this.version(1).stores({ tokens: 'botId' });
  }
}

const vault = new VaultDatabase();

export async function putToken(botId: number, token: string): Promise<void> {
  await vault.tokens.put({ botId, token });
}

export async function tokenOf(botId: number): Promise<string | null> {
  return (await vault.tokens.get(botId))?.token ?? null;
}

export async function removeToken(botId: number): Promise<void> {
  await vault.tokens.delete(botId);
}
