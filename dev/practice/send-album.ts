import { type Answer, accepted, badRequest } from './answer';
import type { Call } from './call';
import { mayPost, openChat } from './chat-access';
import { keptCaption, type Media, type MediaKind, mediaFields, readMedia, whyNotTaken } from './media';
import { readText } from './message-text';
import { addMessage, told } from './new-message';
import { isTrue } from './parameters';
import type { FormattedText } from './telegram-text';

const KINDS = ['photo', 'video', 'document', 'audio'];
const MOST = 10;

interface Item {
  type: string;
  media: Media;
  written: FormattedText;
  isCaptionAbove: boolean;
}

/** Rules 13–25 of an album: two to ten files of kinds that go together. It carries no buttons. */
export function sendMediaGroup(call: Call): Answer {
  const { bot, values, world } = call;
  const read = readItems(call);
  if ('refusal' in read) return read.refusal;
  const { items } = read;
  const opened = openChat(world, bot, values.get('chat_id'), 'write');
  if ('refusal' in opened) return opened.refusal;
  const { chat } = opened;
  if (!mayPost(chat, bot)) return badRequest('need administrator rights in the channel chat');
  const words = whyNoAlbum(items);
  if (words) return badRequest(words);

  const contents = [];
  for (const { media, written } of items) {
    const caption = keptCaption(call.engine, written);
    if (!caption.ok) return badRequest(caption.error);
    const refusal = whyNotTaken(media);
    if (refusal) return refusal;
    contents.push({ text: '', files: mediaFields(media, caption.value) });
  }
  const messages = [];
  const media_group_id = String(chat.nextMessageId);
  for (const content of contents) {
    const added = addMessage(call, chat, { ...content, media_group_id }, null);
    if ('refusal' in added) return added.refusal;
    messages.push(told(added.message));
  }
  return accepted(messages);
}

/** Rule 13 (`Client.cpp:11650-11740`). */
function readItems({ values, files, engine }: Call): { items: Item[] } | { refusal: Answer } {
  const given = values.get('media');
  if (given === undefined) return { refusal: badRequest('parameter "media" is required') };
  const list = parseJson(given);
  if (list === undefined) return { refusal: badRequest("can't parse media JSON object") };
  if (!Array.isArray(list)) return { refusal: badRequest('expected an Array of InputMedia') };
  const items: Item[] = [];
  for (const one of list as unknown[]) {
    const fields = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
    const type = String(fields.type ?? '');
    const source = typeof fields.media === 'string' ? fields.media : '';
    const words = whyNoItem(type, source);
    if (words) return { refusal: badRequest(`can't parse InputMedia: ${words}`) };
    const [, attached = ''] = /^attach:\/\/(.+)$/.exec(source) ?? [];
    const media = readMedia(type as MediaKind, source, files.get(attached));
    const written = readText(captionOf(fields), engine, 'caption');
    if ('refusal' in written) return written;
    if (media)
      items.push({ type, media, written, isCaptionAbove: isTrue(String(fields.show_caption_above_media)) });
  }
  return { items };
}

function whyNoItem(type: string, source: string): string | null {
  if (source === '') return 'media not found';
  if (type === 'animation') return `type "animation" can't be used in sendMediaGroup`;
  return KINDS.includes(type) ? null : `type "${type}" is unsupported`;
}

/** Rule 25 (tdlib/td `MessageContent.cpp:5326-5349`). */
function whyNoAlbum(items: readonly Item[]): string | null {
  if (items.length === 0) return 'there are no messages to send';
  if (items.length > MOST) return 'too many messages to send as an album';
  for (const single of ['document', 'audio'])
    if (items.some(({ type }) => type === single) && items.some(({ type }) => type !== single))
      return `${single} can't be mixed with other media types`;
  if (new Set(items.map(({ isCaptionAbove }) => isCaptionAbove)).size > 1)
    return 'parameter show_caption_above_media must be the same for all messages';
  return null;
}

/** The caption of an item as parameters of its own. */
function captionOf({ caption, parse_mode, caption_entities }: Record<string, unknown>): Map<string, string> {
  const fields = { caption, parse_mode, caption_entities };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return new Map(
    given.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
