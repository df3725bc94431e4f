import type { MessageEntity } from '@grammyjs/types';
import { type Answer, tooManyRequests } from './answer';
import type { Call } from './call';
import { isTrue } from './parameters';
import type { Button } from './reply-markup';
import { senderOf } from './updates';
import { type ChannelMessage, chatName, type PracticeChat } from './world';

export type MessageContent = Pick<ChannelMessage, 'text'> &
  Partial<Pick<ChannelMessage, 'entities' | 'link_preview_options' | 'media_group_id' | 'files'>>;

/** Rules 30 and 31: puts a message into a chat under its next number, unless there were too many. */
export function addMessage(
  { bot, values, pacing, now }: Call,
  chat: PracticeChat,
  content: MessageContent,
  rows: Button[][] | null,
): { message: ChannelMessage } | { refusal: Answer } {
  const flood = pacing.take(chat.id, now);
  if (flood) return { refusal: tooManyRequests(flood.retryAfterSeconds) };
  const message: ChannelMessage = {
    message_id: chat.nextMessageId++,
    ...senderOf(chat, bot),
    chat: chatName(chat),
    date: Math.floor(now / 1000),
    ...content,
    ...(isTrue(values.get('protect_content')) && { has_protected_content: true as const }),
    ...(rows && { reply_markup: { inline_keyboard: rows } }),
  };
  chat.posts.push({ message, silent: isTrue(values.get('disable_notification')), botId: bot.id });
  return { message };
}

/** A message as the Bot API tells it: one that carries a file has no text. */
export function told({ files, text, ...message }: ChannelMessage): object {
  return files ? { ...message, ...files } : { ...message, text };
}

/** What there is to say of formatting: nothing where there is none. */
export const entityField = (entities: MessageEntity[]) => (entities.length > 0 ? { entities } : {});
