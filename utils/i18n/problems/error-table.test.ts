import { describe, expect, it } from 'vitest';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { readAnswer } from '@/utils/telegram/answer';
import { deliveryErrorOf } from '@/utils/telegram/refusals';
import { wordsIn } from '../catalogue';
import { languages } from '../locale';
import { deliveryProblem } from './delivery-problem';
import type { ProblemAction } from './problem';

type Kind = ProblemAction['kind'];

/** The way on for each cause; the first is what the author is most likely to need. */
const TOKEN: Kind[] = ['open-options', 'check-again'];
const RIGHT: Kind[] = ['grant-right', 'check-again'];
const SETTINGS: Kind[] = ['open-options'];
const TEXT: Kind[] = ['edit-post'];
const LOOK: Kind[] = ['open-channel', 'it-is-there', 'send-again'];
/** Nothing to do: the post goes out by itself. */
const WAIT: Kind[] = [];

const link = "entity URL 'https://a b' is invalid: Wrong HTTP URL";

/** What a text post can meet of `telegram.md` 1.6, row by row: Telegram's words, the cause, the buttons. */
const ROWS: [status: number, description: string, code: DeliveryError['code'], actions: Kind[]][] = [
  [401, 'Unauthorized', 'invalid-token', TOKEN],
  [401, 'Unauthorized: invalid token specified', 'invalid-token', TOKEN],
  [404, 'Not Found', 'invalid-token', TOKEN],
  [421, 'Misdirected Request: unallowed token specified', 'invalid-token', TOKEN],
  [404, 'Not Found: method not found', 'refused', ['send-again']],
  [400, 'Bad Request: chat not found', 'channel-not-found', SETTINGS],
  [400, 'Bad Request: chat_id is empty', 'channel-not-found', SETTINGS],
  [400, 'Bad Request: CHANNEL_PRIVATE', 'channel-not-found', SETTINGS],
  [403, 'Forbidden: bot is not a member of the channel chat', 'bot-not-member', RIGHT],
  [403, 'Forbidden: bot was kicked from the channel chat', 'bot-was-removed', RIGHT],
  [400, 'Bad Request: need administrator rights in the channel chat', 'missing-right', RIGHT],
  [400, 'Bad Request: not enough rights to send text messages to the chat', 'missing-right', RIGHT],
  [400, 'Bad Request: have no write access to the chat', 'missing-right', RIGHT],
  [400, 'Bad Request: CHAT_ADMIN_REQUIRED', 'missing-right', RIGHT],
  [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'missing-right', RIGHT],
  [400, 'Bad Request: CHAT_RESTRICTED', 'missing-right', RIGHT],
  [400, 'Bad Request: group chat was upgraded to a supergroup chat', 'channel-moved', SETTINGS],
  [400, 'Bad Request: message text is empty', 'post-refused', TEXT],
  [400, 'Bad Request: text must be non-empty', 'post-refused', TEXT],
  [400, 'Bad Request: text is too long', 'post-refused', TEXT],
  [400, 'Bad Request: message is too long', 'post-refused', TEXT],
  [413, 'Request Entity Too Large: too many parameters', 'post-refused', TEXT],
  [400, 'Bad Request: ENTITIES_TOO_LONG', 'post-refused', TEXT],
  [400, "Bad Request: can't parse entities: unexpected end tag", 'post-refused', TEXT],
  [400, "Bad Request: can't parse MessageEntity: Unsupported type specified", 'post-refused', TEXT],
  [400, `Bad Request: ${link}`, 'post-refused', ['show-link', 'edit-post']],
  [
    400,
    'Bad Request: entity beginning at UTF-16 offset 3 ends in a middle of a UTF-16 symbol at byte offset 5',
    'post-refused',
    TEXT,
  ],
  [
    400,
    'Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 9',
    'post-refused',
    TEXT,
  ],
  [400, 'Bad Request: entity begins after the end of the text at UTF-16 offset 9', 'post-refused', TEXT],
  [400, 'Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 4', 'post-refused', TEXT],
  [400, 'Bad Request: receive an entity with incorrect offset -1', 'post-refused', TEXT],
  [429, 'Too Many Requests: retry after 35', 'rate-limited', WAIT],
  [500, 'Internal Server Error: restart', 'unknown-outcome', LOOK],
  [
    500,
    "Internal Server Error: sent message was immediately deleted and can't be returned",
    'unknown-outcome',
    LOOK,
  ],
  [400, 'Bad Request: SOMETHING_NEW', 'refused', ['send-again']],
];

/** Of a gateway in front of Telegram; they are no JSON. */
const PAGES: [status: number, body: string, code: DeliveryError['code'], actions: Kind[]][] = [
  [502, '<html><h1>502 Bad Gateway</h1></html>', 'unknown-outcome', LOOK],
  [504, '<html><h1>504 Gateway Time-out</h1></html>', 'unknown-outcome', LOOK],
];

/** What an answer with this body means for a post. */
function errorIn(status: number, body: string): DeliveryError {
  const answer = readAnswer(status, body);
  if (answer.kind === 'accepted') throw new Error('This is no error.');
  return answer.kind === 'lost'
    ? { code: 'unknown-outcome', why: answer.why }
    : deliveryErrorOf(answer.refusal, '@channel');
}

function envelope(status: number, description: string): string {
  const parameters = description.includes('upgraded') && { parameters: { migrate_to_chat_id: -1005 } };
  return JSON.stringify({ ok: false, error_code: status, description, ...parameters });
}

const answers = [
  ...ROWS.map(([status, words, code, actions]) => ({
    status,
    words,
    body: envelope(status, words),
    code,
    actions,
  })),
  ...PAGES.map(([status, body, code, actions]) => ({ status, words: body, body, code, actions })),
];

describe.each(languages)('in %s a post that meets', (language) => {
  const words = wordsIn(language, 'problems');
  const context = {
    moment: 'posting',
    botUsername: 'clipper_bot',
    channelUrl: 'https://t.me/channel',
  } as const;

  it.each(answers)('$status $words tells its cause and the way on', ({ status, body, code, actions }) => {
    const error = errorIn(status, body);
    expect(error.code).toBe(code);
    const problem = deliveryProblem(error, context, words);
    expect(problem.title).toMatch(/\S.*\.$/);
    expect(problem.text).toMatch(/\S.*\.$/);
    expect(problem.actions.map(({ kind }) => kind)).toEqual(actions);
    for (const { label } of problem.actions) expect(label).toMatch(/\S/);
  });

  it('something unknown shows Telegram’s own words', () => {
    const error = errorIn(400, envelope(400, 'Bad Request: SOMETHING_NEW'));
    expect(deliveryProblem(error, context, words).text).toContain('SOMETHING_NEW');
  });
});
