import type { DraftShape } from '@/utils/post/template';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Channel } from '@/utils/store/records';
import { readSettings } from '@/utils/store/settings';

/** The channel that the author last wrote for, else the first one. */
export async function preferredChannel(db: ClipperDatabase): Promise<Channel | undefined> {
  const { channelId } = await readSettings(db);
  const preferred = channelId ? await db.channels.get(channelId) : undefined;
  return preferred ?? (await db.channels.toCollection().first());
}

/** How a draft for `channel` is laid out; without one it is written in `language`. */
export const draftShape = (channel: Channel | undefined, language: string): DraftShape =>
  channel ?? { language, prefill: 'same-language' };
