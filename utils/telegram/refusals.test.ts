import { expect, it } from 'vitest';
import { deliveryErrorOf } from './refusals';

const refusal = (errorCode: number, description: string) => ({
  errorCode,
  description,
  retryAfterSeconds: null,
  migrateToChatId: null,
});

it.each([
  [401, 'Unauthorized', { code: 'invalid-token' }],
  [401, 'Unauthorized: invalid token specified', { code: 'invalid-token' }],
  [404, 'Not Found', { code: 'invalid-token' }],
  [421, 'Misdirected Request: unallowed token specified', { code: 'invalid-token' }],
  [404, 'Not Found: method not found', { code: 'refused', description: 'method not found' }],
  [400, 'Bad Request: chat not found', { code: 'channel-not-found', reference: '@x' }],
  [400, 'Bad Request: chat_id is empty', { code: 'channel-not-found', reference: '@x' }],
  [400, 'Bad Request: CHANNEL_PRIVATE', { code: 'channel-not-found', reference: '@x' }],
  [403, 'Forbidden: bot is not a member of the channel chat', { code: 'bot-not-member' }],
  [403, 'Forbidden: bot was kicked from the channel chat', { code: 'bot-was-removed' }],
  [400, 'Bad Request: member list is inaccessible', { code: 'bot-not-member' }],
  [
    400,
    'Bad Request: need administrator rights in the channel chat',
    { code: 'missing-right', right: 'post' },
  ],
  [
    400,
    'Bad Request: not enough rights to send text messages to the chat',
    { code: 'missing-right', right: 'post' },
  ],
  [400, 'Bad Request: have no write access to the chat', { code: 'missing-right', right: 'post' }],
  [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', { code: 'missing-right', right: 'post' }],
  [
    400,
    'Bad Request: not enough rights to manage pinned messages in the chat',
    { code: 'missing-right', right: 'edit' },
  ],
  [400, 'Bad Request: message is too long', { code: 'post-refused', why: 'too-long', url: null }],
  [400, 'Bad Request: text is too long', { code: 'post-refused', why: 'too-long', url: null }],
  [400, 'Bad Request: message text is empty', { code: 'post-refused', why: 'empty', url: null }],
  [400, 'Bad Request: text must be non-empty', { code: 'post-refused', why: 'empty', url: null }],
  [400, 'Bad Request: ENTITIES_TOO_LONG', { code: 'post-refused', why: 'too-much-formatting', url: null }],
  [
    400,
    "Bad Request: entity URL 'mailto:Someone@example.com' is invalid: unsupported URL protocol",
    { code: 'post-refused', why: 'invalid-link', url: 'mailto:Someone@example.com' },
  ],
  [
    413,
    'Request Entity Too Large: too many parameters',
    { code: 'post-refused', why: 'too-long', url: null },
  ],
  [403, 'Forbidden: bot was blocked by the user', { code: 'chat-not-started', start: null }],
  [403, "Forbidden: bot can't initiate conversation with a user", { code: 'chat-not-started', start: null }],
  [
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    { code: 'bot-is-read-elsewhere', by: 'webhook' },
  ],
  [
    409,
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    { code: 'bot-is-read-elsewhere', by: 'program' },
  ],
  [429, 'Too Many Requests: retry after 35', { code: 'rate-limited', retryAfterSeconds: 35 }],
  [429, 'Too Many Requests', { code: 'rate-limited', retryAfterSeconds: 30 }],
])('%i %s is %j', (errorCode, description, error) => {
  expect(deliveryErrorOf(refusal(errorCode, description), '@x')).toEqual(error);
});

it('a chat that moved tells where to', () => {
  const moved = refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat');
  expect(deliveryErrorOf({ ...moved, migrateToChatId: '-1005' })).toEqual({
    code: 'channel-moved',
    chatId: '-1005',
  });
});

it('the parameters of a 429 count more than its words', () => {
  expect(
    deliveryErrorOf({ ...refusal(429, 'Too Many Requests: retry after 35'), retryAfterSeconds: 7 }),
  ).toEqual({
    code: 'rate-limited',
    retryAfterSeconds: 7,
  });
});
