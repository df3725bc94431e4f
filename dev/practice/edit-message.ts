import { isDeepStrictEqual } from 'node:util';
import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { findMessage, hasRight } from './existing-message';
import { keptCaption } from './media';
import { readLinkPreview, readText } from './message-text';
import { entityField, told } from './new-message';
import { type Button, keptRows, readMarkup } from './reply-markup';
import type { ChannelMessage, Post } from './world';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and ' +
  'reply markup of the message';

/** What the editing of a message makes of it; the buttons are told apart. */
type Edited = Pick<ChannelMessage, 'text'> & Partial<ChannelMessage>;

/** Rules 6–27: a new text. What is left out of the request is lost: the preview's options, the buttons. */
export function editMessageText(call: Call): Answer {
  const { values, engine } = call;
  const written = readText(values, engine, 'text');
  if ('refusal' in written) return written.refusal;
  const preview = readLinkPreview(values.get('link_preview_options'));
  if ('refusal' in preview) return preview.refusal;
  return edit(call, ({ message }) => {
    if (message.files) return { refusal: badRequest('there is no text in the message to edit') };
    const previewUrl = (preview.options?.url ?? '') !== '';
    const kept = engine.sent(written.text, written.entities, { previewUrl });
    if (!kept.ok) return { refusal: badRequest(kept.error) };
    const { entities: _, link_preview_options: __, ...rest } = message;
    const { text, entities } = kept.value;
    const options = preview.options && { link_preview_options: preview.options };
    return { edited: { ...rest, text, ...entityField(entities), ...options } };
  });
}

export function editMessageCaption(call: Call): Answer {
  const { values, engine } = call;
  const written = readText(values, engine, 'caption');
  if ('refusal' in written) return written.refusal;
  return edit(call, ({ message }) => {
    if (!message.files) return { refusal: badRequest('there is no caption in the message to edit') };
    const caption = keptCaption(engine, written);
    if (!caption.ok) return { refusal: badRequest(caption.error) };
    const { caption: _, caption_entities: __, ...files } = message.files;
    return { edited: { ...message, files: { ...files, ...caption.value } } };
  });
}

export function editMessageReplyMarkup(call: Call): Answer {
  return edit(call, ({ message }) => ({ edited: message }));
}

function edit(call: Call, change: (post: Post) => { edited: Edited } | { refusal: Answer }): Answer {
  const { bot, values, now } = call;
  const read = readMarkup(values.get('reply_markup'));
  if ('refusal' in read) return read.refusal;
  const found = findMessage(call, 'edit');
  if ('refusal' in found) return found.refusal;
  const { chat, post } = found;
  const keyboard = keptRows(read.markup);
  if ('refusal' in keyboard) return keyboard.refusal;
  // Its own posts a bot may edit for ever, those of others with the right to (`MessagesManager.cpp:23084-23112`).
  if (!hasRight(chat, bot, post.botId === bot.id ? 'post' : 'edit'))
    return badRequest("message can't be edited");
  const changed = change(post);
  if ('refusal' in changed) return changed.refusal;

  const before = contentOf(post.message);
  const after = contentOf(withRows(changed.edited, keyboard.rows));
  if (isDeepStrictEqual(before, after)) return badRequest(NOT_MODIFIED);
  post.message = {
    ...withRows(changed.edited, keyboard.rows),
    edit_date: Math.floor(now / 1000),
  } as ChannelMessage;
  return accepted(told(post.message));
}

function withRows({ reply_markup: _, ...message }: Edited, rows: Button[][] | null): Edited {
  return { ...message, ...(rows && { reply_markup: { inline_keyboard: rows } }) };
}

const contentOf = ({ text, entities, link_preview_options, files, reply_markup }: Edited) => ({
  text,
  entities,
  link_preview_options,
  files,
  reply_markup,
});
