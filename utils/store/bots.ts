import type { ClipperDatabase } from './database';

/** Forgets the chat where posts are tried out; it is asked for again. */
export async function forgetTryOut(db: ClipperDatabase, botId: number): Promise<void> {
  await db.bots
    .where('id')
    .equals(botId)
    .modify((bot) => {
      delete bot.tryOut;
    });
}
