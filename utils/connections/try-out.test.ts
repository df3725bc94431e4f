import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommandRequest } from '@/dev/practice/command';
import { commandSchema } from '@/dev/practice/command';
import { obey } from '@/dev/practice/control';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import type { PlannedCall } from '@/utils/post/plan';
import { ok } from '@/utils/result';
import { ClipperDatabase } from '@/utils/store/database';
import { postCall } from '@/utils/telegram/post-call';
import { findStartedChat } from '@/utils/telegram/started-chat';
import { type TryOutConnections, tryOut } from './try-out';

let running: RunningPractice;
let to: TryOutConnections;

beforeAll(async () => {
  running = await startPractice();
});
beforeEach(async () => {
  running.practice.reset();
  to = {
    db: new ClipperDatabase(crypto.randomUUID()),
    tokenOf: async () => ok(running.practice.bot.token),
    mayReach: async () => true,
    isOnline: () => true,
    fetch: (address, options) => fetch(address, options),
    findStartedChat,
    postCall,
  };
  const { id, username, name } = running.practice.bot;
  await to.db.bots.add({ id, username, name, picture: null, apiRoot: running.apiRoot, connectedAt: 0 });
});
afterEach(() => to.db.delete());
afterAll(() => running.close());

const call: PlannedCall = {
  method: 'sendMessage',
  parameters: {
    text: 'A title\nand https://a.example/1',
    entities: [{ type: 'bold', offset: 0, length: 7 }],
    link_preview_options: { is_disabled: true },
    disable_notification: true,
  },
};
const send = (calls = [call]) => tryOut(to, running.practice.bot.id, calls);
const happens = (command: CommandRequest) => obey(running.practice, commandSchema.parse(command));
const chatWithAuthor = () => running.practice.world.chats.find(({ type }) => type === 'private');

/** What the first try says that the bot's link has to carry. */
async function start(): Promise<string> {
  const answer = await send();
  if (answer.ok || answer.error.code !== 'chat-not-started') throw new Error('The chat is known already.');
  return answer.error.start ?? '';
}

describe('a post is tried out', () => {
  it('in the chat where the author pressed Start, and stands there as it then stands in the channel', async () => {
    happens({ command: 'press-start', payload: await start() });
    expect(await send()).toEqual({ ok: true, value: { id: '7100200309', name: 'Marie' } });
    await postCall(
      { ...to, apiRoot: running.apiRoot, token: running.practice.bot.token },
      running.practice.cast.publicChannel,
      call,
    );
    const stored = [...(chatWithAuthor()?.posts ?? []), ...running.practice.posts].map(
      ({ message, silent }) => {
        const { text, entities, link_preview_options } = message;
        return JSON.stringify({ text, entities, link_preview_options, silent });
      },
    );
    expect(stored).toHaveLength(2);
    expect(stored[0]).toBe(stored[1]);
  });

  it('asks for a Start once, and never again', async () => {
    happens({ command: 'press-start', payload: await start() });
    await send();
    await send();
    expect(running.practice.calls.filter((method) => method === 'getUpdates')).toHaveLength(1);
    expect(chatWithAuthor()?.posts).toHaveLength(2);
  });

  it('asks nobody before the author has a link to press Start by', async () => {
    await start();
    expect(running.practice.calls).toEqual([]);
  });

  it('in no chat of somebody who came by another link', async () => {
    const asked = await start();
    happens({ command: 'press-start' });
    happens({ command: 'press-start', payload: 'of-somebody-else' });
    expect(await send()).toEqual({ ok: false, error: { code: 'chat-not-started', start: asked } });
    expect(chatWithAuthor()?.posts).toEqual([]);
  });

  it('takes nothing from a program that reads the bot’s messages', async () => {
    happens({ command: 'press-start', payload: await start() });
    await send();
    expect(running.practice.bot.updates).toHaveLength(1);
  });

  it('not where a webhook receives what is written to the bot, which is said', async () => {
    await start();
    happens({ command: 'webhook', on: true });
    expect(await send()).toEqual({ ok: false, error: { code: 'bot-is-read-elsewhere', by: 'webhook' } });
  });

  it('by a new Start once the author has blocked the bot', async () => {
    const first = await start();
    happens({ command: 'press-start', payload: first });
    await send();
    happens({ command: 'block' });
    const again = await start();
    expect(again).not.toBe(first);
    happens({ command: 'press-start', payload: again });
    expect(await send()).toMatchObject({ ok: true });
  });

  it('and says what Telegram has against it', async () => {
    happens({ command: 'press-start', payload: await start() });
    const empty: PlannedCall = { method: 'sendMessage', parameters: { text: '\u200b', entities: [] } };
    expect(await send([empty])).toMatchObject({ error: { code: 'post-refused', why: 'empty' } });
    running.practice.faults.add({ kind: 'drop', method: 'sendMessage' });
    expect(await send()).toEqual({ ok: false, error: { code: 'unknown-outcome', why: 'no-answer' } });
    running.practice.faults.add({ kind: 'rate-limit', retryAfterSeconds: 4, method: 'sendMessage' });
    expect(await send()).toEqual({ ok: false, error: { code: 'rate-limited', retryAfterSeconds: 4 } });
  });
});
