import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { Refusal } from './answer';

const PREFIX = /^(bad request|forbidden|unauthorized|not found|conflict|misdirected request): /;
const DEFAULT_WAIT_SECONDS = 30;

/** No right to post, in the words of TDLib (`DialogManager.cpp:1368,1511,1525`, `MessageContent.cpp:6183`) and of Telegram's servers. */
const CANNOT_POST = [
  'need administrator rights in the channel chat',
  'not enough rights to send',
  'have no write access to the chat',
  'chat_admin_required',
  'chat_write_forbidden',
  'chat_restricted',
  'chat_send_',
];

const NO_SUCH_CHANNEL = [
  'chat not found',
  'chat_id is empty',
  'channel_private',
  'channel_invalid',
  'chat_id_invalid',
  'peer_id_invalid',
  'username_not_occupied',
  'username_invalid',
];

/** A person who has blocked the bot, has deleted the chat, or has never pressed Start (the servers' own). */
const NO_CHAT_WITH_PERSON = [
  'bot was blocked by the user',
  "bot can't initiate conversation with a user",
  'user is deactivated',
];

/** `MessagesManager.cpp:8504`, and the servers' own. */
const CANNOT_DELETE = ["message can't be deleted", 'message_delete_forbidden'];

type PostRefused = Extract<DeliveryError, { code: 'post-refused' }>;

/** `Client.cpp:11401`, `MessageEntity.cpp:4519,4576`. */
const NO_TEXT = ['message text is empty', 'text must be non-empty'];
/** `Client.cpp:11310`, `MessageContent.cpp:4759`, and the servers' own. */
const TOO_LONG = ['message is too long', 'text is too long', 'message_too_long', 'request entity too large'];
/** The servers' own. */
const TOO_MUCH_FORMATTING = ['entities_too_long'];
/** A mistake of ours (`Client.cpp:11341`, `MessageEntity.cpp:4158-4258,4494`). */
const MALFORMED = [
  "can't parse messageentity",
  "can't parse entities",
  'entity beginning at',
  'entity begins',
  'receive an entity with incorrect offset',
];
/** `MessageEntity.cpp`, TextUrl; the address keeps its letters as they are. */
const INVALID_LINK = /entity url '(.+?)' is invalid/i;

/**
 * The one place that turns Telegram's words into our codes. `reference` is how the chat was named, to be told when there is none.
 * The words are matched in lower case and without the prefix, as they differ between servers (telegram-bot-api `Client.cpp:71-205`).
 */
export function deliveryErrorOf(refusal: Refusal, reference: string | null = null): DeliveryError {
  const words = refusal.description.toLowerCase().replace(PREFIX, '');
  const starts = (beginnings: readonly string[]) =>
    beginnings.some((beginning) => words.startsWith(beginning));

  if (refusal.errorCode === 429) return { code: 'rate-limited', retryAfterSeconds: waitOf(refusal) };
  // A token that has not even the form of one is answered with a bare 404, and 421 by a server that takes others alone.
  if (refusal.errorCode === 401 || refusal.errorCode === 421) return { code: 'invalid-token' };
  if (refusal.errorCode === 404 && words === 'not found') return { code: 'invalid-token' };
  if (refusal.migrateToChatId !== null) return { code: 'channel-moved', chatId: refusal.migrateToChatId };
  if (starts(['bot was kicked'])) return { code: 'bot-was-removed' };
  if (starts(['bot is not a member', 'bot is not participant', 'user_not_participant']))
    return { code: 'bot-not-member' };
  // Without being an administrator a bot cannot look at a channel's members.
  if (starts(['member list is inaccessible'])) return { code: 'bot-not-member' };
  if (starts(NO_CHAT_WITH_PERSON)) return { code: 'chat-not-started', start: null };
  if (refusal.errorCode === 409)
    return { code: 'bot-is-read-elsewhere', by: words.includes('webhook') ? 'webhook' : 'program' };
  if (starts(NO_SUCH_CHANNEL)) return { code: 'channel-not-found', reference };
  if (starts(CANNOT_POST)) return { code: 'missing-right', right: 'post' };
  if (starts(['not enough rights to manage pinned messages']))
    return { code: 'missing-right', right: 'edit' };
  if (starts(CANNOT_DELETE)) return { code: 'not-deletable' };
  const postRefused = (why: PostRefused['why'], url: string | null = null): PostRefused => ({
    code: 'post-refused',
    why,
    url,
  });
  if (starts(NO_TEXT)) return postRefused('empty');
  if (starts(TOO_LONG)) return postRefused('too-long');
  if (starts(TOO_MUCH_FORMATTING)) return postRefused('too-much-formatting');
  if (starts(MALFORMED)) return postRefused('malformed');
  const link = INVALID_LINK.exec(refusal.description)?.[1];
  if (link !== undefined) return postRefused('invalid-link', link);
  return { code: 'refused', description: withoutPrefix(refusal.description) };
}

function waitOf({ retryAfterSeconds, description }: Refusal): number {
  const told =
    retryAfterSeconds ?? Number(/retry after (\d+)/i.exec(description)?.[1] ?? DEFAULT_WAIT_SECONDS);
  return Math.max(1, told);
}

/** Telegram's words without what stands before the colon. */
export const withoutPrefix = (description: string) =>
  description.slice(PREFIX.exec(description.toLowerCase())?.[0].length ?? 0);
