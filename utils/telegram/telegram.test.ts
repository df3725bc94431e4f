import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import { askAboutBot } from './bot';
import { askAboutChannel } from './channel';
import { callBotApi, type Line } from './client';
import { postCall } from './post-call';
import { tokenIn } from './token';

let running: RunningPractice;
beforeAll(async () => {
  running = await startPractice();
});
beforeEach(() => running.practice.reset());
afterAll(() => running.close());

const practice = () => running.practice;
const line = (token = practice().cast.bot.token): Line => ({ apiRoot: running.apiRoot, token, fetch });
const call = (text: string, more = {}) => ({
  method: 'sendMessage' as const,
  parameters: { text, entities: [], ...more },
});
const post = (text = 'a', more = {}) =>
  postCall(line(), practice().cast.publicChannel, { ...call(text, more) });

describe('a bot', () => {
  it('is known by its token, with its picture', async () => {
    const bot = await askAboutBot(line());
    expect(bot).toMatchObject({
      ok: true,
      value: { id: 7100200301, username: 'slow_reading_bot', name: 'Slow Reading' },
    });
    expect(bot.ok && bot.value.picture).toMatch(/^data:image\/png;base64,iVBOR/);
  });

  it('may have no picture, or one that cannot be had', async () => {
    expect(await askAboutBot(line(practice().cast.strangerBot.token))).toMatchObject({
      value: { username: 'passer_by_bot', picture: null },
    });
    practice().faults.add({ kind: 'drop', method: 'getFile' });
    expect(await askAboutBot(line())).toMatchObject({ ok: true, value: { picture: null } });
    practice().faults.add({ kind: 'html', method: 'getUserProfilePhotos' });
    expect(await askAboutBot(line())).toMatchObject({ ok: true, value: { picture: null } });
  });

  it('is not known by a wrong or revoked token', async () => {
    const invalid = { ok: false, error: { code: 'invalid-token' } };
    expect(await askAboutBot(line('7100200309:AAF-somebody-elses-token-or-a-typo-x'))).toEqual(invalid);
    expect(await askAboutBot(line('nonsense'))).toEqual(invalid);
    for (const bot of practice().world.bots) bot.revoked = true;
    expect(await askAboutBot(line())).toEqual(invalid);
  });

  it('cannot be asked about where nobody answers, or somebody else does', async () => {
    practice().faults.add({ kind: 'drop' });
    expect(await askAboutBot(line())).toEqual({ ok: false, error: { code: 'unreachable' } });
    practice().faults.add({ kind: 'bad-gateway' });
    expect(await askAboutBot(line())).toEqual({ ok: false, error: { code: 'unreachable' } });
    practice().faults.add({ kind: 'html' });
    expect(await askAboutBot(line())).toEqual({ ok: false, error: { code: 'not-telegram', status: 200 } });
    practice().faults.add({ kind: 'odd-success', result: 'true' });
    expect(await askAboutBot(line())).toEqual({ ok: false, error: { code: 'not-telegram', status: 200 } });
  });
});

describe('a channel', () => {
  const find = (reference: string, bot = practice().cast.bot) =>
    askAboutChannel(line(bot.token), bot.id, reference);

  it('is found by name, by link and by id', async () => {
    const value = {
      chatId: '-1002100300401',
      title: 'Slow Reading',
      username: 'slow_reading',
      missingRights: [],
    };
    expect(await find('@slow_reading')).toEqual({ ok: true, value });
    expect(await find('https://t.me/slow_reading/5')).toEqual({ ok: true, value });
    expect(await find('-1002100300401')).toEqual({ ok: true, value });
    expect(await find('https://t.me/c/2100300402/7')).toMatchObject({
      value: { chatId: '-1002100300402', username: null },
    });
  });

  it('tells which rights the bot has not', async () => {
    const rights = { post: true, edit: false, delete: false };
    practice().world.chats[0]?.members.set(practice().cast.bot.id, { status: 'administrator', rights });
    expect(await find('@slow_reading')).toMatchObject({ value: { missingRights: ['edit', 'delete'] } });
  });

  it('is refused when the bot is not in it, or no more', async () => {
    expect(await find('@slow_reading', practice().cast.strangerBot)).toEqual({
      ok: false,
      error: { code: 'bot-not-member' },
    });
    practice().world.chats[0]?.members.set(practice().cast.bot.id, { status: 'kicked' });
    expect(await find('@slow_reading')).toEqual({ ok: false, error: { code: 'bot-was-removed' } });
  });

  it('is not what a group or a person is', async () => {
    expect(await find(practice().cast.group)).toEqual({
      ok: false,
      error: { code: 'not-a-channel', title: 'Slow Reading: the talk' },
    });
    expect(await find(practice().cast.person)).toEqual({
      ok: false,
      error: { code: 'channel-not-found', reference: '@marie_reader' },
    });
    expect(await find('two words')).toEqual({
      ok: false,
      error: { code: 'channel-not-found', reference: 'two words' },
    });
  });
});

describe('a post', () => {
  it('is sent with its line breaks and entities where they were', async () => {
    const entities = [{ type: 'bold', offset: 5, length: 4 }];
    const more = { entities, disable_notification: true, link_preview_options: { is_disabled: true } };
    expect(await post('one\n\nbold', more)).toEqual({ type: 'sent', messageId: 2 });
    const [sent] = practice().posts;
    expect(sent?.message).toMatchObject({ text: 'one\n\nbold', entities });
    expect(sent?.message.link_preview_options).toEqual({ is_disabled: true });
    expect(sent?.silent).toBe(true);
  });

  it('is sent whenever Telegram says yes, however oddly', async () => {
    practice().faults.add({ kind: 'odd-success', result: 'true' });
    practice().faults.add({ kind: 'odd-success', result: 'no-id' });
    practice().faults.add({ kind: 'odd-success', result: 'unknown-fields' });
    expect(await post()).toEqual({ type: 'sent', messageId: null });
    expect(await post()).toEqual({ type: 'sent', messageId: null });
    expect(await post()).toEqual({ type: 'sent', messageId: 4 });
  });

  it('is refused with a reason, and waits when told to', async () => {
    expect(await post('')).toEqual({
      type: 'refused',
      error: { code: 'post-refused', why: 'empty', url: null },
    });
    practice().faults.add({ kind: 'rate-limit', retryAfterSeconds: 35 });
    expect(await post()).toEqual({ type: 'rate-limited', retryAfterSeconds: 35 });
  });

  it.each([
    [{ kind: 'drop' }, 'no-answer'],
    [{ kind: 'drop', when: 'after-commit' }, 'no-answer'],
    [{ kind: 'internal-error' }, 'server-error'],
    [{ kind: 'bad-gateway', when: 'after-commit' }, 'server-error'],
    [{ kind: 'html' }, 'unreadable-answer'],
  ] as const)('has an unknown fate after %j', async (fault, why) => {
    practice().faults.add(fault);
    expect(await post()).toEqual({ type: 'lost', why });
  });

  it('has an unknown fate when its answer does not come in time', async () => {
    practice().faults.add({ kind: 'delay', seconds: 3 });
    const answer = await callBotApi(line(), 'getMe', {}, 100);
    expect(answer).toEqual({ kind: 'lost', why: 'timed-out', status: null });
  });
});

describe('a token', () => {
  it('goes nowhere but to the address it was meant for', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end('{"ok":true,"result":true}');
    });
    const redirecting = createServer((request, response) => {
      const { port } = elsewhere.address() as AddressInfo;
      response.writeHead(307, { Location: `http://127.0.0.1:${port}${request.url}` }).end();
    });
    for (const server of [elsewhere, redirecting])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = redirecting.address() as AddressInfo;
    const outcome = await postCall(
      { ...line(), apiRoot: `http://127.0.0.1:${port}` },
      '@slow_reading',
      call('a'),
    );
    expect(outcome).toEqual({ type: 'lost', why: 'unreadable-answer' });
    expect(seen).toEqual([]);
    for (const server of [elsewhere, redirecting]) server.close();
  });

  it('stands in no answer, whatever the browser says about the request', async () => {
    const token = practice().cast.bot.token;
    const failing: typeof fetch = (address) => Promise.reject(new TypeError(`Failed to fetch ${address}`));
    const answer = await callBotApi({ ...line(), fetch: failing }, 'getMe', {});
    expect(JSON.stringify(answer)).not.toContain(token);
    expect(JSON.stringify(await askAboutBot({ ...line(), fetch: failing }))).not.toContain(token);
  });

  it('is told from other things by its form', () => {
    const { token } = practice().cast.bot;
    expect(tokenIn(` ${token}\n`)).toBe(token);
    for (const other of ['', 'hunter2', '123:short', `${token}/../x`, `https://t.me/${token}`, `${token}?`])
      expect(tokenIn(other)).toBeNull();
  });
});
