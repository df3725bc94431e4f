import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { mayPost, openChat } from './chat-access';
import { addMessage, type MessageContent, told } from './new-message';
import { keptRows, readMarkup } from './reply-markup';

/**
 * Rules 14–21, 30 and 31 of a new message, in the order in which Telegram looks at them; the first that fails answers. `content`: what
 * the message holds, once chat and buttons are good.
 */
export function newPost(
  call: Call,
  content: () => { content: MessageContent } | { refusal: Answer },
): Answer {
  const { bot, values, world } = call;
  const read = readMarkup(values.get('reply_markup'));
  if ('refusal' in read) return read.refusal;
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  const { chat } = opened;
  if (!mayPost(chat, bot)) return badRequest('need administrator rights in the channel chat');
  const keyboard = keptRows(read.markup);
  if ('refusal' in keyboard) return keyboard.refusal;
  const made = content();
  if ('refusal' in made) return made.refusal;
  const added = addMessage(call, chat, made.content, keyboard.rows);
  return 'refusal' in added ? added.refusal : accepted(told(added.message));
}
