import type { ClipperDatabase } from './database';
import type { Channel } from './records';
import { changeSettings, readSettings } from './settings';

/** The author's channels, in the order in which they were added. */
export async function listChannels(db: ClipperDatabase): Promise<Channel[]> {
  return db.channels.toCollection().sortBy('addedAt');
}

/** Changes what the author chose for a channel; what Telegram says about it is the background's to write. */
export async function updateChannel(
  db: ClipperDatabase,
  channelId: string,
  choices: Partial<Pick<Channel, 'language' | 'prefill'>>,
): Promise<void> {
  await db.channels.update(channelId, choices);
}

/** A channel as it was, and whether new drafts were for it: enough to take its removal back. */
export interface RemovedChannel {
  channel: Channel;
  wasChosen: boolean;
}

/** Forgets a channel. Drafts and posts stay. `undefined` when it was gone already. */
export async function removeChannel(
  db: ClipperDatabase,
  channelId: string,
): Promise<RemovedChannel | undefined> {
  return db.transaction('rw', db.channels, db.settings, async () => {
    const channel = await db.channels.get(channelId);
    if (!channel) return undefined;
    const wasChosen = (await readSettings(db)).channelId === channelId;
    if (wasChosen) await changeSettings(db, { channelId: null });
    await db.channels.delete(channelId);
    return { channel, wasChosen };
  });
}

/** Takes a removal back. */
export async function restoreChannel(
  db: ClipperDatabase,
  { channel, wasChosen }: RemovedChannel,
): Promise<void> {
  await db.transaction('rw', db.channels, db.settings, async () => {
    await db.channels.put(channel);
    if (wasChosen) await changeSettings(db, { channelId: channel.id });
  });
}
