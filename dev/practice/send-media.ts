import { type Answer, accepted, badRequest } from './answer';
import type { Call, Method } from './call';
import { mayPost, openChat } from './chat-access';
import { keptCaption, type MediaKind, mediaFields, readMedia, whyNotTaken } from './media';
import { readText } from './message-text';
import { addMessage, told } from './new-message';
import { keptRows, readMarkup } from './reply-markup';

/** Rules 7–24 of a message that carries one file: sendPhoto, sendVideo, sendAnimation, sendDocument. */
export const sendMedia =
  (kind: MediaKind): Method =>
  (call: Call): Answer => {
    const { bot, values, files, world, engine } = call;
    const written = readText(values, engine, 'caption');
    if ('refusal' in written) return written.refusal;
    const media = readMedia(kind, values.get(kind), files.get(kind));
    if (!media) return badRequest(`there is no ${kind} in the request`);
    const read = readMarkup(values.get('reply_markup'));
    if ('refusal' in read) return read.refusal;
    const opened = openChat(world, bot, values.get('chat_id'), 'write');
    if ('refusal' in opened) return opened.refusal;
    const { chat } = opened;
    if (!mayPost(chat, bot)) return badRequest('need administrator rights in the channel chat');
    const keyboard = keptRows(read.markup);
    if ('refusal' in keyboard) return keyboard.refusal;
    const caption = keptCaption(engine, written);
    if (!caption.ok) return badRequest(caption.error);
    const refusal = whyNotTaken(media);
    if (refusal) return refusal;
    const content = { text: '', files: mediaFields(media, caption.value) };
    const added = addMessage(call, chat, content, keyboard.rows);
    return 'refusal' in added ? added.refusal : accepted(told(added.message));
  };
