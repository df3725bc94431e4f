import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { openChat } from './chat-access';
import type { Post, PracticeBot, PracticeChat } from './world';

const DELETABLE_SECONDS = 48 * 3600;
const MOST_AT_ONCE = 100;

/** Rules 18 and 29. */
export function deleteMessage({ bot, values, world, now }: Call): Answer {
  const messageId = Number(values.get('message_id'));
  if (!values.get('chat_id')) return badRequest('chat identifier is not specified');
  if (!Number.isInteger(messageId) || messageId <= 0)
    return badRequest('message identifier is not specified');
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  const post = postsWith(opened.chat, [messageId]);
  if (post.length === 0) return badRequest('message to delete not found');
  return remove(opened.chat, post, bot, now);
}

/** Rules 19 and 29: what is not there is passed over; when one may not be deleted, none is. */
export function deleteMessages({ bot, values, world, now }: Call): Answer {
  if (!values.get('chat_id')) return badRequest('chat identifier is not specified');
  const messageIds = readIds(values.get('message_ids'));
  if (messageIds.length === 0) return badRequest('message identifiers are not specified');
  if (messageIds.length > MOST_AT_ONCE) return badRequest('too many message identifiers specified');
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  return remove(opened.chat, postsWith(opened.chat, messageIds), bot, now);
}

const postsWith = (chat: PracticeChat, messageIds: readonly number[]) =>
  chat.posts.filter(({ message }) => messageIds.includes(message.message_id));

function remove(chat: PracticeChat, posts: readonly Post[], bot: PracticeBot, now: number): Answer {
  if (posts.some((post) => !mayDelete(chat, post, bot, now))) return badRequest("message can't be deleted");
  chat.posts = chat.posts.filter((post) => !posts.includes(post));
  return accepted(true);
}

/** Rule 29: its own posts with the right to post, others' with the right to delete, for 48 hours (Bot API, deleteMessage). */
function mayDelete(chat: PracticeChat, { message, botId }: Post, bot: PracticeBot, now: number): boolean {
  if (now / 1000 - message.date > DELETABLE_SECONDS) return false;
  const membership = chat.members.get(bot.id);
  if (chat.type !== 'channel') return botId === bot.id;
  if (membership?.status !== 'administrator') return false;
  return membership.rights.delete || (botId === bot.id && membership.rights.post);
}

/** A JSON list of numbers; what is none of that counts as an empty one. */
function readIds(value: string | undefined): number[] {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    return Array.isArray(parsed) ? parsed.map(Number).filter((id) => Number.isInteger(id) && id > 0) : [];
  } catch {
    return [];
  }
}
