import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPractice, startPractice } from './start-practice';

let running: RunningPractice;
let now = 1_700_000_000_000;

beforeAll(async () => {
  running = await startPractice({ now: () => now });
});
beforeEach(() => {
  running.practice.reset();
  running.practice.pacing.enabled = false;
});
afterAll(() => running.close());

const cast = () => running.practice.cast;

async function call(method: string, parameters: Record<string, unknown> = {}, token = cast().bot.token) {
  const body = new FormData();
  for (const [name, value] of Object.entries(parameters))
    body.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  const response = await fetch(`${running.apiRoot}/bot${token}/${method}`, { method: 'POST', body });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const post = (text: string, more: Record<string, unknown> = {}) =>
  call('sendMessage', { chat_id: cast().publicChannel, text, ...more });

const said = async (answer: ReturnType<typeof call>) => {
  const { status, body } = await answer;
  return `${status} ${body.description}`;
};

describe('the practice Bot API is found', () => {
  it('under /bot<token>/<method> alone (rule 1)', async () => {
    const response = await fetch(`${running.apiRoot}/hello`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  });

  it.each(['nonsense', '0123:abc', `1:${'x'.repeat(80)}`, '99999999999999999999:abc'])(
    'by nothing that has not the form of a token: %s (rule 2)',
    async (token) => {
      expect(await said(call('getMe', {}, token))).toBe('404 Not Found');
    },
  );

  it('by no unknown or revoked token (rule 3)', async () => {
    expect(await said(call('getMe', {}, '7100200309:AAF-somebody-elses-token-or-a-typo-x'))).toBe(
      '401 Unauthorized',
    );
    await command({ command: 'revoke-token' });
    expect(await said(call('getMe'))).toBe('401 Unauthorized');
  });

  it('by method names in any case, and says which it does not know (rule 4)', async () => {
    expect((await call('GETME')).body.result).toMatchObject({ username: 'slow_reading_bot', is_bot: true });
    expect(await said(call('sendStory'))).toBe('404 Not Found: method not found');
  });
});

describe('parameters', () => {
  const url = (path: string) => `${running.apiRoot}/bot${cast().bot.token}/${path}`;
  const textOf = async (response: Promise<Response>) => (await (await response).json()).result?.text;

  it('come by query, urlencoded, JSON and multipart alike (rule 4)', async () => {
    const chat_id = cast().publicChannel;
    const query = new URLSearchParams({ chat_id, text: 'a' });
    expect(await textOf(fetch(url(`sendMessage?${query}`)))).toBe('a');
    expect(await textOf(fetch(url('sendMessage'), { method: 'POST', body: query }))).toBe('a');
    const json = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ chat_id, text: 'b' }),
    };
    expect(await textOf(fetch(url('sendMessage'), json))).toBe('b');
    expect((await post('c')).body.result.text).toBe('c');
  });

  it('that are JSON null are the string "null", and bad JSON just goes missing (rules 5 and 33)', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ chat_id: cast().publicChannel, text: null });
    expect(await textOf(fetch(url('sendMessage'), { method: 'POST', headers, body }))).toBe('null');
    const broken = await fetch(url('sendMessage'), { method: 'POST', headers, body: '{"text"' });
    expect((await broken.json()).description).toBe('Bad Request: message text is empty');
  });

  it('of several lines count two characters a line break when they come as multipart, as browsers write it', async () => {
    const entities = [{ type: 'bold', offset: 2, length: 1 }];
    const shifted = [{ type: 'bold', offset: 1, length: 1 }];
    expect((await post('a\nb', { entities })).body.result).toMatchObject({ text: 'a\nb', entities: shifted });
    const body = new URLSearchParams({
      chat_id: cast().publicChannel,
      text: 'a\nb',
      entities: JSON.stringify(entities),
    });
    const response = await fetch(url('sendMessage'), { method: 'POST', body });
    expect((await response.json()).result.entities).toEqual(entities);
  });

  it('over a megabyte are too large (rule 5)', async () => {
    expect(await said(post('a', { note: 'x'.repeat(2 ** 20) }))).toBe(
      '413 Request Entity Too Large: too many parameters',
    );
  });
});

describe('a text', () => {
  it.each([
    ['', '400 Bad Request: message text is empty'],
    ['я'.repeat(17_000), '400 Bad Request: text is too long'],
    ['a'.repeat(4097), '400 Bad Request: message is too long'],
    ['\u200b \n', '400 Bad Request: text must be non-empty'],
  ])('may not be empty or too long (rules 6, 7, 22, 23)', async (text, answer) => {
    expect(await said(post(text))).toBe(answer);
  });

  it('is refused in an unknown parse_mode or with broken markup (rules 8 and 9)', async () => {
    expect(await said(post('a', { parse_mode: 'bbcode' }))).toBe('400 Bad Request: unsupported parse_mode');
    expect(await said(post('<b>a', { parse_mode: 'HTML' }))).toMatch(
      /^400 Bad Request: can't parse entities: /,
    );
    expect((await post('<b>a</b>', { parse_mode: 'html' })).body.result.entities).toEqual([
      { type: 'bold', offset: 0, length: 1 },
    ]);
  });

  it.each([
    [[{ length: 1, type: 'bold' }], 'Can\'t find field "offset"'],
    [[{ offset: 0, length: 'x', type: 'bold' }], 'Field "length" must be of type Number'],
    [[{ offset: 0, length: 1, type: 'marquee' }], 'Unsupported type specified'],
    [['bold'], 'expected an Object'],
  ])('is refused with entities that are none: %j (rule 10)', async (entities, words) => {
    expect(await said(post('a', { entities }))).toBe(`400 Bad Request: can't parse MessageEntity: ${words}`);
  });

  it('goes out plain when its entities are no JSON (rule 10)', async () => {
    expect((await post('a', { entities: '[{' })).body.result).not.toHaveProperty('entities');
  });

  it('is refused with preview options that are none (rule 11)', async () => {
    expect(await said(post('a', { link_preview_options: '{' }))).toBe(
      "400 Bad Request: can't parse link preview options JSON object",
    );
    expect(await said(post('a', { link_preview_options: '[]' }))).toBe(
      '400 Bad Request: object expected as link preview options',
    );
  });

  it('is cleaned and repaired by Telegram, which finds links by itself (rule 22)', async () => {
    const bold = { type: 'bold', offset: 2, length: 3 };
    const { result } = (await post('  a\tb  see example.com ', { entities: [bold] })).body;
    expect(result.text).toBe('a b  see example.com');
    expect(result.entities).toEqual([
      { type: 'bold', offset: 0, length: 3 },
      { type: 'url', offset: 9, length: 11 },
    ]);
    const broken = { type: 'text_link', offset: 0, length: 1, url: 'javascript:alert(1)' };
    expect(await said(post('a', { entities: [broken] }))).toMatch(/entity URL 'javascript:alert\(1\)' is/);
  });
});

describe('a channel', () => {
  it('must be named, exist, and be no person (rules 15 and 16)', async () => {
    const to = (chat_id: string) => said(call('sendMessage', { chat_id, text: 'a' }));
    expect(await to('')).toBe('400 Bad Request: chat_id is empty');
    expect(await to('@nobody_knows')).toBe('400 Bad Request: chat not found');
    expect(await to(cast().person)).toBe('400 Bad Request: chat not found');
    expect(await to('https://t.me/slow_reading')).toBe('400 Bad Request: chat not found');
  });

  it('that is public can be read but not written by a bot outside it (rule 17)', async () => {
    const stranger = cast().strangerBot;
    const chat_id = cast().publicChannel;
    expect((await call('getChat', { chat_id }, stranger.token)).body.ok).toBe(true);
    const member = await call('getChatMember', { chat_id, user_id: stranger.id }, stranger.token);
    expect(member.body.result.status).toBe('left');
    expect(await said(call('sendMessage', { chat_id, text: 'a' }, stranger.token))).toBe(
      '403 Forbidden: bot is not a member of the channel chat',
    );
  });

  it('that is private is closed to a bot that was thrown out (rule 17)', async () => {
    await command({ command: 'kick', chat: cast().privateChannel });
    const answer = '403 Forbidden: bot was kicked from the channel chat';
    expect(await said(call('getChat', { chat_id: cast().privateChannel }))).toBe(answer);
    expect(await said(call('sendMessage', { chat_id: cast().privateChannel, text: 'a' }))).toBe(answer);
    expect(await said(call('getChat', { chat_id: cast().privateChannel }, cast().strangerBot.token))).toBe(
      '400 Bad Request: chat not found',
    );
  });

  it('takes no post without the right to post, and says which rights there are (rule 20)', async () => {
    await command({ command: 'rights', edit: true });
    expect(await said(post('a'))).toBe('400 Bad Request: need administrator rights in the channel chat');
    const member = await call('getChatMember', { chat_id: cast().publicChannel, user_id: cast().bot.id });
    expect(member.body.result).toMatchObject({
      status: 'administrator',
      can_post_messages: false,
      can_edit_messages: true,
      can_delete_messages: false,
    });
  });

  it('keeps what was posted, with the next number (rule 31)', async () => {
    await post('one');
    const { body, headers } = await post('two', { disable_notification: true, protect_content: true });
    const chat = { id: -1002100300401, title: 'Slow Reading', username: 'slow_reading', type: 'channel' };
    expect(body.result).toEqual({
      message_id: 3,
      sender_chat: chat,
      chat,
      date: 1_700_000_000,
      text: 'two',
      has_protected_content: true,
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('content-type')).toBe('application/json');
    expect(running.practice.posts.map(({ message, silent }) => [message.text, silent])).toEqual([
      ['one', false],
      ['two', true],
    ]);
  });
});

describe('buttons (rule 21)', () => {
  const withMarkup = (reply_markup: unknown) => post('a', { reply_markup });

  it('stand inline or not at all', async () => {
    expect(await said(withMarkup({ keyboard: [[{ text: 'a' }]] }))).toBe(
      '400 Bad Request: inline keyboard expected',
    );
    expect(await said(withMarkup({ inline_keyboard: [[{ text: 'a', switch_inline_query: 'q' }]] }))).toMatch(
      /^400 Bad Request: can't use switch_inline_query button in a channel chat/,
    );
    expect(await said(withMarkup({ inline_keyboard: [[{ text: 'a', url: 'javascript:1' }]] }))).toMatch(
      /^400 Bad Request: inline keyboard button URL 'javascript:1' is invalid: /,
    );
  });

  it('without text, or beyond twelve in a row, fall away', async () => {
    const row = Array.from({ length: 14 }, (_, index) => ({
      text: index === 0 ? '' : `${index}`,
      url: 'https://a.example/',
    }));
    const { body } = await withMarkup({ inline_keyboard: [row] });
    const [kept] = body.result.reply_markup.inline_keyboard;
    expect(kept).toHaveLength(12);
    expect(kept[0].text).toBe('1');
  });
});

describe('a browser', () => {
  it('may read every answer, but not send JSON: its question beforehand is not answered so (rule 32)', async () => {
    const { headers } = await call('getMe');
    expect(headers.get('content-type')).toBe('application/json');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).not.toContain('Retry-After');
    const preflight = await fetch(`${running.apiRoot}/bot${cast().bot.token}/getMe`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toBeNull();
  });
});

describe('too many posts (rule 30)', () => {
  it('wait: five at once, then one a second, twenty a minute', async () => {
    running.practice.pacing.enabled = true;
    for (let count = 0; count < 5; count++) expect((await post('a')).status).toBe(200);
    const refused = await post('a');
    expect(refused.body).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    expect(refused.headers.get('retry-after')).toBe('1');
    for (let count = 0; count < 15; count++) {
      now += 1000;
      expect((await post('a')).status).toBe(200);
    }
    now += 1000;
    expect((await post('a')).body.parameters).toEqual({ retry_after: 44 });
    await command({ command: 'clock', offsetSeconds: 44 });
    expect((await post('a')).status).toBe(200);
  });
});

describe('what goes wrong (rule 34)', () => {
  it.each([
    ['before-commit', 0],
    ['after-commit', 1],
  ] as const)('a connection that breaks %s leaves %i posts', async (when, count) => {
    await command({ command: 'fault', fault: { kind: 'drop', when } });
    await expect(post('a')).rejects.toThrow('fetch failed');
    expect(running.practice.posts).toHaveLength(count);
    expect((await post('b')).status).toBe(200);
  });

  it('errors of the server, in JSON and in HTML, as often as asked for', async () => {
    await command({ command: 'fault', fault: { kind: 'internal-error', times: 2 } });
    expect(await said(post('a'))).toBe('500 Internal Server Error: restart');
    expect(await said(post('a'))).toBe('500 Internal Server Error: restart');
    await command({ command: 'fault', fault: { kind: 'bad-gateway', when: 'after-commit' } });
    await expect(post('a')).rejects.toThrow(SyntaxError);
    await command({ command: 'fault', fault: { kind: 'html' } });
    await expect(post('b')).rejects.toThrow(SyntaxError);
    expect(running.practice.posts.map(({ message }) => message.text)).toEqual(['a']);
  });

  it('a late answer, for one method alone', async () => {
    await command({ command: 'fault', fault: { kind: 'delay', seconds: 0.3, method: 'sendMessage' } });
    const begin = performance.now();
    await call('getMe');
    expect(performance.now() - begin).toBeLessThan(250);
    await post('a');
    expect(performance.now() - begin).toBeGreaterThan(290);
  });

  it('a success that is told oddly', async () => {
    for (const result of ['true', 'no-id', 'unknown-fields'] as const)
      running.practice.faults.add({ kind: 'odd-success', result });
    expect((await post('a')).body).toEqual({ ok: true, result: true });
    expect((await post('a')).body.result).not.toHaveProperty('message_id');
    expect((await post('a')).body.result).toHaveProperty('flavour');
    expect(running.practice.posts).toHaveLength(3);
  });

  it('is asked for in words that are understood', async () => {
    expect((await command({ command: 'explode' })).status).toBe(400);
    expect((await command({ command: 'kick', chat: '@nobody_knows' })).status).toBe(404);
  });
});

describe('the channel’s page', () => {
  it('shows what was posted, and says so when there is more', async () => {
    expect(await page()).toContain('Nothing is posted here yet');
    const changes = await watchChanges();
    await post('<x> & y', { entities: [{ type: 'bold', offset: 0, length: 3 }] });
    await changes.next;
    expect(await page()).toContain('<strong>&lt;x&gt;</strong> &amp; y');
  });

  const page = async () => (await fetch(running.channelPageUrl)).text();

  /** Resolves when the stream is open; `next` when it tells of a change. */
  function watchChanges(): Promise<{ next: Promise<void> }> {
    return new Promise((opened, failed) => {
      const stream = request(`${running.channelPageUrl}/changes`, (response) => {
        const next = new Promise<void>((changed) => {
          response.on('data', (chunk) => {
            if (!String(chunk).startsWith('data:')) return;
            stream.destroy();
            changed();
          });
        });
        opened({ next });
      });
      stream.once('error', failed).end();
    });
  }
});

it('shows the bot’s picture to those who have its token', async () => {
  const photos = await call('getUserProfilePhotos', { user_id: cast().bot.id });
  const { file_id } = photos.body.result.photos[0][0];
  const { file_path } = (await call('getFile', { file_id })).body.result;
  const file = await fetch(`${running.apiRoot}/file/bot${cast().bot.token}/${file_path}`);
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect((await fetch(`${running.apiRoot}/file/bot1:no/${file_path}`)).status).toBe(401);
});

function command(body: object): Promise<Response> {
  return fetch(`${running.controlUrl}/command`, { method: 'POST', body: JSON.stringify(body) });
}
