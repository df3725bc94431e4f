import { type Answer, accepted, badRequest, tooManyRequests } from './answer';
import type { Call } from './call';
import { mayPost, openChat } from './chat-access';
import { readLinkPreview, readText } from './message-text';
import { isTrue } from './parameters';
import { type Button, readKeyboard } from './reply-markup';
import { senderOf } from './updates';
import { type ChannelMessage, chatName } from './world';

/** The rules of a text post in the order in which Telegram looks at them; the first that fails answers. */
export function sendMessage({ bot, values, world, engine, pacing, now }: Call): Answer {
  const written = readText(values, engine);
  if ('refusal' in written) return written.refusal;
  const preview = readLinkPreview(values.get('link_preview_options'));
  if ('refusal' in preview) return preview.refusal;
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  const { chat } = opened;
  if (!mayPost(chat, bot)) return badRequest('need administrator rights in the channel chat');
  const keyboard = readKeyboard(values.get('reply_markup'));
  if ('refusal' in keyboard) return keyboard.refusal;

  const previewUrl = (preview.options?.url ?? '') !== '';
  const kept = engine.sent(written.text, written.entities, { previewUrl });
  if (!kept.ok) return badRequest(kept.error);
  const flood = pacing.take(chat.id, now);
  if (flood) return tooManyRequests(flood.retryAfterSeconds);

  const message: ChannelMessage & { reply_markup?: { inline_keyboard: Button[][] } } = {
    message_id: chat.nextMessageId++,
    ...senderOf(chat, bot),
    chat: chatName(chat),
    date: Math.floor(now / 1000),
    text: kept.value.text,
    ...(kept.value.entities.length > 0 && { entities: kept.value.entities }),
    ...(preview.options && { link_preview_options: preview.options }),
    ...(isTrue(values.get('protect_content')) && { has_protected_content: true as const }),
    ...(keyboard.rows && { reply_markup: { inline_keyboard: keyboard.rows } }),
  };
  chat.posts.push({ message, silent: isTrue(values.get('disable_notification')), botId: bot.id });
  return accepted(message);
}
