import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { mayPost, openChat } from './chat-access';
import { findMessage } from './existing-message';
import { addMessage } from './new-message';

/** Rules 15–20 and 31: the same message once more, of which only the number is told. */
export function copyMessage(call: Call): Answer {
  const { bot, values, world } = call;
  const found = findMessage(call, 'copy');
  if ('refusal' in found) return found.refusal;
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  if (!mayPost(opened.chat, bot)) return badRequest('need administrator rights in the channel chat');
  const { text, entities, files, link_preview_options } = found.post.message;
  const content = {
    text,
    ...(entities && { entities }),
    ...(files && { files }),
    ...(link_preview_options && { link_preview_options }),
  };
  const added = addMessage(call, opened.chat, content, null);
  return 'refusal' in added ? added.refusal : accepted({ message_id: added.message.message_id });
}
