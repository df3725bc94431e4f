import { type Answer, badRequest } from './answer';
import type { Call, Method } from './call';
import { keptCaption, type MediaKind, mediaFields, readMedia, whyNotTaken } from './media';
import { readText } from './message-text';
import { newPost } from './new-post';

/** Rules 7–24 of a message that carries one file: sendPhoto, sendVideo, sendAnimation, sendDocument. */
export const sendMedia =
  (kind: MediaKind): Method =>
  (call: Call): Answer => {
    const { values, files, engine } = call;
    const written = readText(values, engine, 'caption');
    if ('refusal' in written) return written.refusal;
    const media = readMedia(kind, values.get(kind), files.get(kind));
    if (!media) return badRequest(`there is no ${kind} in the request`);
    return newPost(call, () => {
      const caption = keptCaption(engine, written);
      if (!caption.ok) return { refusal: badRequest(caption.error) };
      const refusal = whyNotTaken(media);
      return refusal ? { refusal } : { content: { text: '', files: mediaFields(media, caption.value) } };
    });
  };
