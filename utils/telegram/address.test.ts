import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startPractice } from '@/dev/practice/start-practice';
import { askWhoAnswers } from './address';

/** An address on this machine where every request gets the same answer; `null`: the connection breaks. */
async function addressOf(
  answer: { status: number; body: string; location?: string } | null,
): Promise<string> {
  const server = createServer((_request, response) => {
    if (answer === null) response.destroy();
    else
      response
        .writeHead(answer.status, answer.location ? { Location: answer.location } : {})
        .end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const found = (apiRoot: string) => askWhoAnswers({ apiRoot, fetch });

describe('an address', () => {
  it('where the Bot API answers is told without a token of anybody’s', async () => {
    const practice = await startPractice();
    onTestFinished(() => practice.close());
    const asked: string[] = [];
    const noting: typeof fetch = (address, options) => {
      asked.push(String(address));
      return fetch(address, options);
    };
    expect(await askWhoAnswers({ apiRoot: practice.apiRoot, fetch: noting })).toEqual({
      ok: true,
      value: 'bot-api',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toContain(practice.practice.cast.bot.token);
  });

  it.each([
    ['401 of a server that knows the token’s form', 401, 'Unauthorized'],
    ['404 of a server that does not', 404, 'Not Found'],
    ['421 of a server that takes other bots', 421, 'Misdirected Request: unallowed token specified'],
    ['429 of a server that has enough', 429, 'Too Many Requests: retry after 3'],
  ])('is the Bot API’s by its %s', async (_name, status, description) => {
    const body = JSON.stringify({ ok: false, error_code: status, description });
    expect(await found(await addressOf({ status, body }))).toEqual({ ok: true, value: 'bot-api' });
  });

  it.each([
    ['a portal’s page', 200, '<!doctype html><title>Sign in</title>'],
    ['a proxy’s page', 403, '<html><body>Access denied</body></html>'],
    ['another API', 404, '{"error":"no such route"}'],
    ['an API that likes everything', 200, '{"ok":true,"result":[]}'],
    ['nothing at all', 200, ''],
  ])('is not Telegram’s where %s answers', async (_name, status, body) => {
    expect(await found(await addressOf({ status, body }))).toMatchObject({ error: { code: 'not-telegram' } });
  });

  it('is not Telegram’s where a portal leads elsewhere, and nobody follows it', async () => {
    const elsewhere = await addressOf({ status: 200, body: '{"ok":false,"error_code":401}' });
    const portal = await addressOf({ status: 302, body: '', location: elsewhere });
    expect(await found(portal)).toMatchObject({ error: { code: 'not-telegram' } });
  });

  it('is not reached where the connection breaks, nobody listens, or the server behind it is down', async () => {
    const unreachable = { ok: false, error: { code: 'unreachable' } };
    expect(await found(await addressOf(null))).toEqual(unreachable);
    expect(await found('http://127.0.0.1:9')).toEqual(unreachable);
    expect(await found(await addressOf({ status: 502, body: '<h1>502 Bad Gateway</h1>' }))).toEqual(
      unreachable,
    );
  });
});
