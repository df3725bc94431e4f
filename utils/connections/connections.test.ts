import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import type { KeyPlace } from '@/utils/browser/session-key';
import { Vault } from '@/utils/browser/vault';
import { VaultDatabase } from '@/utils/browser/vault-database';
import type { SealingKey } from '@/utils/sealing';
import { ClipperDatabase } from '@/utils/store/database';
import { changeSettings, readSettings } from '@/utils/store/settings';
import { askAboutBot } from '@/utils/telegram/bot';
import { askAboutChannel } from '@/utils/telegram/channel';
import { tokenIn } from '@/utils/telegram/token';
import { type BotConnections, connectBot, disconnectBot } from './bots';
import { addChannel, type ChannelConnections, checkChannel } from './channels';

let running: RunningPractice;
let to: BotConnections & ChannelConnections;
let online: boolean;
let reachable: boolean;
let fetched: string[];
let vault: Vault;

beforeAll(async () => {
  running = await startPractice();
});
beforeEach(() => {
  running.practice.reset();
  online = true;
  reachable = true;
  fetched = [];
  vault = new Vault(session(), new VaultDatabase(crypto.randomUUID()));
  to = {
    db: new ClipperDatabase(crypto.randomUUID()),
    now: () => 5,
    tokenOf: (botId) => vault.tokenOf(botId),
    putToken: (botId, token) => vault.putToken(botId, token),
    removeToken: (botId) => vault.removeToken(botId),
    mayReach: async () => reachable,
    isOnline: () => online,
    fetch: (address, options) => {
      fetched.push(String(address));
      return fetch(address, options);
    },
    tokenIn,
    askAboutBot,
    askAboutChannel,
  };
});
afterEach(async () => {
  await vault.db.delete();
  await to.db.delete();
});
afterAll(() => running.close());

const cast = () => running.practice.cast;
const connect = (token: string = cast().bot.token, apiRoot = running.apiRoot) =>
  connectBot(to, token, apiRoot);
const add = (reference: string = cast().publicChannel, language = 'ru') =>
  addChannel(to, cast().bot.id, reference, language);

async function added() {
  await connect();
  const channel = await add();
  if (!channel.ok) throw new Error(channel.error.code);
  return channel.value;
}

describe('connecting a bot', () => {
  it('keeps its token in the vault and its name in the database', async () => {
    const bot = await connect(` ${cast().bot.token} `);
    expect(bot).toMatchObject({ ok: true, value: { username: 'slow_reading_bot', connectedAt: 5 } });
    expect(await vault.tokenOf(cast().bot.id)).toEqual({ ok: true, value: cast().bot.token });
    const stored = await to.db.bots.toArray();
    expect(stored).toEqual([bot.ok && bot.value]);
    expect(JSON.stringify(stored)).not.toContain(cast().bot.token.slice(-20));
  });

  it('sends nothing that has not the form of a token', async () => {
    expect(await connect('hunter2')).toEqual({ ok: false, error: { code: 'invalid-token' } });
    expect(fetched).toEqual([]);
  });

  it('keeps nothing of a token that does not work', async () => {
    for (const bot of running.practice.world.bots) bot.revoked = true;
    expect(await connect()).toEqual({ ok: false, error: { code: 'invalid-token' } });
    expect(await vault.tokenOf(cast().bot.id)).toMatchObject({ error: { code: 'token-missing' } });
    expect(await to.db.bots.count()).toBe(0);
  });

  it('asks nobody without a permission or a network, but this machine is always there', async () => {
    reachable = false;
    const apiRoot = 'https://relay.example/bot-api';
    expect(await connect(cast().bot.token, apiRoot)).toEqual({
      ok: false,
      error: { code: 'address-not-permitted', apiRoot },
    });
    reachable = true;
    online = false;
    expect(await connect(cast().bot.token, apiRoot)).toEqual({ ok: false, error: { code: 'offline' } });
    expect(fetched).toEqual([]);
    expect(await connect()).toMatchObject({ ok: true });
  });

  it('is undone with its token and its channels', async () => {
    const channel = await added();
    await changeSettings(to.db, { channelId: channel.id });
    expect(await disconnectBot(to, cast().bot.id)).toEqual({ ok: true, value: null });
    expect(await vault.tokenOf(cast().bot.id)).toMatchObject({ error: { code: 'token-missing' } });
    expect(await to.db.bots.count()).toBe(0);
    expect(await to.db.channels.count()).toBe(0);
    expect((await readSettings(to.db)).channelId).toBeNull();
  });
});

describe('adding a channel', () => {
  it('keeps what Telegram says about it, and the author’s language', async () => {
    expect(await added()).toMatchObject({
      botId: cast().bot.id,
      chatId: '-1002100300401',
      title: 'Slow Reading',
      username: 'slow_reading',
      language: 'ru',
      prefill: 'same-language',
      missingRights: [],
      checkedAt: 5,
      addedAt: 5,
    });
  });

  it('twice keeps it once, with the author’s choices', async () => {
    const first = await added();
    await to.db.channels.update(first.id, { prefill: 'always' });
    const second = await add('https://t.me/slow_reading/7', 'en');
    expect(second).toMatchObject({ value: { id: first.id, prefill: 'always', language: 'en' } });
    expect(await to.db.channels.count()).toBe(1);
  });

  it('needs the bot’s token', async () => {
    await connect();
    await vault.removeToken(cast().bot.id);
    expect(await add()).toEqual({ ok: false, error: { code: 'token-missing' } });
  });

  it('keeps none that cannot be posted to', async () => {
    await connect();
    expect(await add(cast().person)).toMatchObject({ error: { code: 'channel-not-found' } });
    expect(await add(cast().group)).toMatchObject({ error: { code: 'not-a-channel' } });
    expect(await to.db.channels.count()).toBe(0);
  });
});

describe('checking a channel again', () => {
  it('follows its name and the bot’s rights', async () => {
    const channel = await added();
    const [chat] = running.practice.world.chats;
    if (chat) chat.title = 'Slower Reading';
    chat?.members.set(cast().bot.id, {
      status: 'administrator',
      rights: { post: true, edit: false, delete: true },
    });
    const checked = await checkChannel(to, channel.id);
    expect(checked).toMatchObject({ value: { title: 'Slower Reading', missingRights: ['edit'] } });
    expect(await to.db.channels.get(channel.id)).toEqual(checked.ok && checked.value);
  });

  it('remembers that the bot is out, and nothing when nobody could be asked', async () => {
    const channel = await added();
    running.practice.faults.add({ kind: 'drop' });
    expect(await checkChannel(to, channel.id)).toEqual({ ok: false, error: { code: 'unreachable' } });
    expect(await to.db.channels.get(channel.id)).toEqual(channel);
    running.practice.world.chats[0]?.members.set(cast().bot.id, { status: 'kicked' });
    expect(await checkChannel(to, channel.id)).toEqual({ ok: false, error: { code: 'bot-was-removed' } });
    expect((await to.db.channels.get(channel.id))?.missingRights).toEqual(['post', 'edit', 'delete']);
  });

  it('says so when it is gone from the list', async () => {
    expect(await checkChannel(to, 'gone')).toMatchObject({ error: { code: 'channel-not-found' } });
  });
});

/** The browser's memory, as far as the vault needs it. */
function session(): KeyPlace {
  let key: SealingKey | null = null;
  return {
    read: async () => key,
    write: async (next) => {
      key = next;
    },
  };
}
