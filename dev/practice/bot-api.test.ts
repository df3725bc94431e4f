import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AskedOverHttp } from './asked-over-http';

let asked: AskedOverHttp;

beforeAll(async () => {
  asked = await AskedOverHttp.start();
});
beforeEach(() => asked.practice.reset());
afterAll(() => asked.close());

const channel = () => asked.practice.cast.publicChannel;

describe('the practice Bot API is found', () => {
  it('under /bot<token>/<method> alone (rule 1)', async () => {
    const response = await fetch(`${asked.running.apiRoot}/hello`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  });

  it.each(['nonsense', '0123:abc', `1:${'x'.repeat(80)}`, '99999999999999999999:abc'])(
    'by nothing that has not the form of a token: %s (rule 2)',
    async (token) => {
      expect(await asked.said(asked.call('getMe', {}, token))).toBe('404 Not Found');
    },
  );

  it('by no unknown token (rule 3)', async () => {
    const unknown = '7100200309:AAF-somebody-elses-token-or-a-typo-x';
    expect(await asked.said(asked.call('getMe', {}, unknown))).toBe('401 Unauthorized');
  });
});

describe('parameters', () => {
  const textOf = async (response: Promise<Response>) => (await (await response).json()).result?.text;
  const headers = { 'Content-Type': 'application/json' };

  it('come by query, urlencoded, JSON and multipart alike (rule 4)', async () => {
    const chat_id = channel();
    const query = new URLSearchParams({ chat_id, text: 'a' });
    expect(await textOf(fetch(asked.url(`sendMessage?${query}`)))).toBe('a');
    expect(await textOf(fetch(asked.url('sendMessage'), { method: 'POST', body: query }))).toBe('a');
    const json = { method: 'POST', headers, body: JSON.stringify({ chat_id, text: 'b' }) };
    expect(await textOf(fetch(asked.url('sendMessage'), json))).toBe('b');
    expect((await asked.post('c')).body.result.text).toBe('c');
  });

  it('that are JSON null are the string "null", and bad JSON just goes missing (rules 5 and 33)', async () => {
    const body = JSON.stringify({ chat_id: channel(), text: null });
    expect(await textOf(fetch(asked.url('sendMessage'), { method: 'POST', headers, body }))).toBe('null');
    const broken = await fetch(asked.url('sendMessage'), { method: 'POST', headers, body: '{"text"' });
    expect((await broken.json()).description).toBe('Bad Request: message text is empty');
  });

  it('of several lines count two characters a line break when they come as multipart, as browsers write it', async () => {
    const entities = [{ type: 'bold', offset: 2, length: 1 }];
    const shifted = [{ type: 'bold', offset: 1, length: 1 }];
    expect((await asked.post('a\nb', { entities })).body.result).toMatchObject({
      text: 'a\nb',
      entities: shifted,
    });
    const body = new URLSearchParams({
      chat_id: channel(),
      text: 'a\nb',
      entities: JSON.stringify(entities),
    });
    const response = await fetch(asked.url('sendMessage'), { method: 'POST', body });
    expect((await response.json()).result.entities).toEqual(entities);
  });

  it('over a megabyte are too large (rule 5)', async () => {
    expect(await asked.said(asked.post('a', { note: 'x'.repeat(2 ** 20) }))).toBe(
      '413 Request Entity Too Large: too many parameters',
    );
  });

  it('may be files: a picture goes into the channel by upload', async () => {
    const body = new FormData();
    body.set('chat_id', channel());
    const file = await fetch(
      `${asked.running.apiRoot}/file/bot${asked.practice.bot.token}/photos/file_0.png`,
    );
    body.set('photo', await file.blob(), 'picture.png');
    const response = await fetch(asked.url('sendPhoto'), { method: 'POST', body });
    expect((await response.json()).result.photo).toMatchObject([{ width: 160, height: 160 }]);
  });
});

it('tells a browser every answer, but not JSON: its question beforehand is not answered so (rule 32)', async () => {
  const { headers } = await asked.call('getMe');
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-expose-headers')).not.toContain('Retry-After');
  const preflight = await fetch(asked.url('getMe'), { method: 'OPTIONS' });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toBeNull();
});

it('shows the bot’s picture to those who have its token', async () => {
  const photos = await asked.call('getUserProfilePhotos', { user_id: asked.practice.bot.id });
  const { file_id } = photos.body.result.photos[0][0];
  const { file_path } = (await asked.call('getFile', { file_id })).body.result;
  const file = await fetch(`${asked.running.apiRoot}/file/bot${asked.practice.bot.token}/${file_path}`);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect((await fetch(`${asked.running.apiRoot}/file/bot1:no/${file_path}`)).status).toBe(401);
});
