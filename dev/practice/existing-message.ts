import { type Answer, badRequest } from './answer';
import type { Call } from './call';
import { openChat } from './chat-access';
import type { Post, PracticeBot, PracticeChat } from './world';

/** Rules 15–18: the message that a request names, for what is to be done with it (`to edit`, `to pin`, `to copy`). */
export function findMessage(
  { bot, values, world }: Call,
  purpose: 'edit' | 'pin' | 'copy',
): { chat: PracticeChat; post: Post } | { refusal: Answer } {
  const reference = values.get(purpose === 'copy' ? 'from_chat_id' : 'chat_id');
  const opened = openChat(world, bot, reference, purpose === 'copy' ? 'read' : 'write');
  if ('refusal' in opened) return opened;
  const id = Number(values.get('message_id'));
  const post = opened.chat.posts.find(({ message }) => message.message_id === id);
  return post ? { chat: opened.chat, post } : { refusal: badRequest(`message to ${purpose} not found`) };
}

/** What an administrator may do in a channel (`can_edit_messages` also lets it pin, tdlib/td `DialogManager.cpp:2918`). */
export function hasRight(chat: PracticeChat, bot: PracticeBot, right: 'post' | 'edit'): boolean {
  const membership = chat.members.get(bot.id);
  return membership?.status === 'administrator' && membership.rights[right];
}
