import type { Practice } from '@/dev/practice/practice';
import type { ClipperDatabase } from '@/utils/store/database';

/** The channels that an author of a history writes. */
export const CHANNELS = [
  { id: 'public', chatId: '-1002100300401' },
  { id: 'private', chatId: '-1002100300402' },
] as const;

/** Puts the practice bot and the channels into an empty database, as the settings would. */
export async function connectCast(db: ClipperDatabase, practice: Practice): Promise<void> {
  const { id, username, name } = practice.cast.bot;
  const apiRoot = 'https://bot-api.example';
  await db.bots.add({ id, username, name, picture: null, apiRoot, connectedAt: 0 });
  for (const channel of CHANNELS)
    await db.channels.add({
      ...channel,
      botId: id,
      title: channel.id,
      username: null,
      language: 'en',
      prefill: 'never',
      missingRights: [],
      checkedAt: 0,
      addedAt: 0,
    });
}
