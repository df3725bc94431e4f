import { describe, expect, it } from 'vitest';
import type { ClipError } from '@/utils/clip/clip-error';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { holds } from '@/utils/outbox/held';
import type { ComposeError } from '@/utils/post/compose-error';
import type { StorageError } from '@/utils/store/storage-error';
import { wordsIn } from '../catalogue';
import { languages } from '../locale';
import { clipProblem } from './clip-problem';
import { composeProblem } from './compose-problem';
import { type DeliveryContext, deliveryProblem } from './delivery-problem';
import type { Problem } from './problem';
import { storageProblem } from './storage-problem';

/** One of each code; a code that is added without its example does not compile. */
type Examples<Failure extends { code: string }> = {
  [Code in Failure['code']]: Extract<Failure, { code: Code }>;
};

const clip: Examples<ClipError> = {
  'restricted-page': { code: 'restricted-page', page: 'browser' },
  'not-an-article': { code: 'not-an-article' },
  'timed-out': { code: 'timed-out' },
  'injection-failed': { code: 'injection-failed' },
};

const compose: Examples<ComposeError> = {
  'empty-post': { code: 'empty-post' },
  'too-long': { code: 'too-long', length: 4098, limit: 4096 },
  'invalid-link': { code: 'invalid-link', url: 'mailto:someone@example.com' },
  'too-many-entities': { code: 'too-many-entities', count: 121, limit: 100 },
};

const delivery: Examples<DeliveryError> = {
  'rate-limited': { code: 'rate-limited', retryAfterSeconds: 21 },
  'invalid-token': { code: 'invalid-token' },
  'bot-not-member': { code: 'bot-not-member' },
  'bot-was-removed': { code: 'bot-was-removed' },
  'missing-right': { code: 'missing-right', right: 'post' },
  'channel-not-found': { code: 'channel-not-found', reference: '@nobody' },
  'not-a-channel': { code: 'not-a-channel', title: 'Friends' },
  'channel-moved': { code: 'channel-moved', chatId: '-100123' },
  'post-refused': { code: 'post-refused', why: 'invalid-link', url: 'mailto:someone@example.com' },
  'not-deletable': { code: 'not-deletable' },
  'not-edited': { code: 'not-edited', why: 'refused', description: 'MEDIA_EMPTY' },
  refused: { code: 'refused', description: 'CHAT_SEND_PLAIN_FORBIDDEN' },
  offline: { code: 'offline' },
  'browser-not-ready': { code: 'browser-not-ready' },
  unreachable: { code: 'unreachable' },
  'not-telegram': { code: 'not-telegram', status: 502 },
  'address-not-permitted': { code: 'address-not-permitted', apiRoot: 'https://relay.example/bot-api' },
  'unknown-outcome': { code: 'unknown-outcome', why: 'no-answer' },
  'token-missing': { code: 'token-missing' },
  'vault-locked': { code: 'vault-locked' },
  'chat-not-started': { code: 'chat-not-started', start: 'a1' },
  'bot-is-read-elsewhere': { code: 'bot-is-read-elsewhere', by: 'webhook' },
};

const storage: Examples<StorageError> = {
  'quota-exceeded': { code: 'quota-exceeded' },
  'database-unavailable': { code: 'database-unavailable' },
  'unreadable-record': { code: 'unreadable-record', table: 'drafts', id: '7' },
};

const context = (moment: DeliveryContext['moment']): DeliveryContext => ({
  moment,
  botUsername: 'clipper_bot',
  channelUrl: 'https://t.me/channel',
});

const said = (
  error: DeliveryError,
  moment: DeliveryContext['moment'] = 'posting',
  language: 'en' | 'ru' = 'ru',
) => deliveryProblem(error, context(moment), wordsIn(language, 'problems'));

const kinds = ({ actions }: Problem) => actions.map(({ kind }) => kind);

describe.each(languages)('every problem in %s', (language) => {
  const words = wordsIn(language, 'problems');
  const all: [string, Problem][] = [
    ...Object.values(clip).map((error): [string, Problem] => [error.code, clipProblem(error, words)]),
    ...Object.values(compose).map((error): [string, Problem] => [error.code, composeProblem(error, words)]),
    ...Object.values(storage).map((error): [string, Problem] => [error.code, storageProblem(error, words)]),
    ...(['posting', 'asking'] as const).flatMap((moment) =>
      Object.values(delivery).map((error): [string, Problem] => [
        `${error.code} while ${moment}`,
        said(error, moment, language),
      ]),
    ),
  ];

  it.each(all)('%s: says what happened and what to do, without codes', (name, problem) => {
    const [code = ''] = name.split(' ');
    expect(problem.title).toMatch(/[.…]$/);
    expect(problem.text).toMatch(/[.…]$/);
    for (const text of [problem.title, problem.text]) {
      expect(text).not.toContain(rawCode(code));
      expect(text).not.toMatch(/[{}!]|\b(error|ошибка)\b/i);
    }
    for (const action of problem.actions) expect(action.label).not.toBe('');
  });
});

/** A code as no reader should see it: those of one word are words of the language as well. */
const rawCode = (code: string) => (code.includes('-') ? code : `[${code}]`);

describe('a problem', () => {
  it('tells the author of a post that failed for good that the draft is safe', () => {
    const waiting = ['rate-limited', 'unknown-outcome'];
    for (const error of Object.values(delivery)) {
      const { text } = said(error);
      if (!waiting.includes(error.code) && !holds(error))
        expect(text, error.code).toContain('ерновик на месте');
    }
  });

  it('offers to add the bot to the channel in one tap, and then to try again', () => {
    const { actions } = said(delivery['bot-not-member']);
    expect(actions[0]).toMatchObject({
      kind: 'grant-right',
      href: 'https://t.me/clipper_bot?startchannel&admin=post_messages+edit_messages+delete_messages',
    });
    expect(kinds(said(delivery['missing-right'], 'asking'))).toEqual(['grant-right', 'check-again']);
  });

  it('that is met when a post is edited has a way on for each cause', () => {
    const ways = (['gone', 'part-gone', 'forbidden', 'disconnected', 'refused'] as const).map((why) =>
      kinds(said({ code: 'not-edited', why, description: 'MEDIA_EMPTY' })),
    );
    expect(ways).toEqual([['send-anew'], ['open-channel'], ['grant-right'], ['open-options'], ['edit-post']]);
  });

  it('never sends a post of unknown outcome again by itself: the author looks first', () => {
    const problem = said(delivery['unknown-outcome']);
    expect(problem.tone).toBe('warn');
    expect(kinds(problem)).toEqual(['open-channel', 'it-is-there', 'send-again']);
    expect(problem.text).toContain('Повторно ничего не отправлено');
  });

  it('tells that a post goes out by itself when what keeps it is mended', () => {
    for (const error of Object.values(delivery).filter(holds)) {
      expect(said(error).text, error.code).toContain('йдёт сам');
      expect(said(error).tone).not.toBe('bad');
    }
  });

  it('asks nothing of the author when the post waits by itself', () => {
    expect(kinds(said(delivery.offline))).toEqual([]);
    expect(kinds(said(delivery['rate-limited']))).toEqual([]);
  });

  it('says how long to wait, in whole seconds or minutes and the right plural', () => {
    const wait = (retryAfterSeconds: number) => said({ code: 'rate-limited', retryAfterSeconds }).text;
    expect(wait(21)).toContain('через 21 секунду');
    expect(wait(3)).toContain('через 3 секунды');
    expect(wait(35.2)).toContain('через 36 секунд');
    expect(wait(3_601)).toContain('через 61 минуту');
  });

  it('gives Telegram’s own words when it refused for a reason we do not know', () => {
    expect(said(delivery.refused).text).toContain('«CHAT_SEND_PLAIN_FORBIDDEN»');
  });

  it('names the address that the browser should let through by its host alone', () => {
    expect(said(delivery['address-not-permitted'], 'asking').text).toContain('relay.example,');
  });

  it('counts what is too much', () => {
    const words = wordsIn('ru', 'problems');
    expect(composeProblem(compose['too-long'], words).title).toBe('Пост длиннее на 2 знака.');
    expect(composeProblem(compose['too-many-entities'], words).text).toContain('121 оформленный фрагмент,');
  });

  it('leads to the link that Telegram would not take', () => {
    const { actions } = composeProblem(compose['invalid-link'], wordsIn('en', 'problems'));
    expect(actions).toEqual([
      { kind: 'show-link', label: 'Show the link', url: 'mailto:someone@example.com' },
    ]);
  });

  it('lets the author write even where no page can be read', () => {
    for (const error of Object.values(clip)) {
      const problem = clipProblem(error, wordsIn('ru', 'problems'));
      expect(problem.tone).toBe('info');
      expect(kinds(problem)).toContain('start-empty');
    }
  });

  it('leads from a PDF to the page it belongs to, where one is known', () => {
    const words = wordsIn('en', 'problems');
    const pdf: ClipError = { code: 'restricted-page', page: 'pdf' };
    expect(clipProblem(pdf, words, 'https://arxiv.org/abs/2104.00954').actions).toMatchObject([
      { kind: 'open-article', href: 'https://arxiv.org/abs/2104.00954' },
    ]);
    expect(clipProblem(pdf, words).actions).toEqual([]);
  });
});
