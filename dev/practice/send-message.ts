import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { mayPost, openChat } from './chat-access';
import { readLinkPreview, readText } from './message-text';
import { addMessage, entityField, told } from './new-message';
import { keptRows, readMarkup } from './reply-markup';

/** The rules of a text post in the order in which Telegram looks at them; the first that fails answers. */
export function sendMessage(call: Call): Answer {
  const { bot, values, world, engine } = call;
  const written = readText(values, engine, 'text');
  if ('refusal' in written) return written.refusal;
  const preview = readLinkPreview(values.get('link_preview_options'));
  if ('refusal' in preview) return preview.refusal;
  const read = readMarkup(values.get('reply_markup'));
  if ('refusal' in read) return read.refusal;
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  const { chat } = opened;
  if (!mayPost(chat, bot)) return badRequest('need administrator rights in the channel chat');
  const keyboard = keptRows(read.markup);
  if ('refusal' in keyboard) return keyboard.refusal;

  const previewUrl = (preview.options?.url ?? '') !== '';
  const kept = engine.sent(written.text, written.entities, { previewUrl });
  if (!kept.ok) return badRequest(kept.error);
  const content = {
    text: kept.value.text,
    ...entityField(kept.value.entities),
    ...(preview.options && { link_preview_options: preview.options }),
  };
  const added = addMessage(call, chat, content, keyboard.rows);
  return 'refusal' in added ? added.refusal : accepted(told(added.message));
}
