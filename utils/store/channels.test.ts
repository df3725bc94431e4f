import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listChannels, removeChannel, restoreChannel, updateChannel } from './channels';
import { ClipperDatabase } from './database';
import type { Channel } from './records';
import { readSettings } from './settings';

const channel = (id: string, addedAt: number): Channel => ({
  id,
  botId: 1,
  chatId: `-100${id}`,
  title: id,
  username: null,
  language: 'ru',
  prefill: 'same-language',
  missingRights: [],
  checkedAt: 0,
  addedAt,
});

let db: ClipperDatabase;

beforeEach(async () => {
  db = new ClipperDatabase(`channels-${crypto.randomUUID()}`);
  await db.settings.put({
    id: 'settings',
    language: 'browser',
    theme: 'system',
    vault: 'plain',
    surface: 'popup',
    countdownSeconds: 5,
    typography: false,
    channelId: 'first',
  });
  await db.channels.bulkPut([channel('second', 2), channel('first', 1)]);
});

afterEach(() => db.delete());

describe('channels', () => {
  it('are listed in the order in which they were added', async () => {
    expect((await listChannels(db)).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('keep what Telegram said when the author changes a choice', async () => {
    await updateChannel(db, 'first', { prefill: 'never' });
    expect(await db.channels.get('first')).toEqual({ ...channel('first', 1), prefill: 'never' });
  });

  it('can be removed and brought back as they were, the choice for new drafts too', async () => {
    const removed = await removeChannel(db, 'first');
    expect((await listChannels(db)).map(({ id }) => id)).toEqual(['second']);
    expect((await readSettings(db)).channelId).toBeNull();

    if (!removed) throw new Error('the channel was there');
    await restoreChannel(db, removed);
    expect((await listChannels(db))[0]).toEqual(channel('first', 1));
    expect((await readSettings(db)).channelId).toBe('first');
  });

  it('leave the choice for new drafts alone when another one is removed', async () => {
    await removeChannel(db, 'second');
    expect((await readSettings(db)).channelId).toBe('first');
    expect(await removeChannel(db, 'second')).toBeUndefined();
  });
});
