import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { findMessage, hasRight } from './existing-message';

/** Rules 18 and 28: in a channel it takes the right to edit. */
export function pinChatMessage(call: Call): Answer {
  const found = findMessage(call, 'pin');
  if ('refusal' in found) return found.refusal;
  if (!hasRight(found.chat, call.bot, 'edit'))
    return badRequest('not enough rights to manage pinned messages in the chat');
  found.chat.pinnedMessageId = found.post.message.message_id;
  return accepted(true);
}
