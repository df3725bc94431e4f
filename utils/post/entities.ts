import type { MessageEntity } from '@grammyjs/types';
import { endOf, inOrder } from './entity-order';
import type { Block, Line, Mark, PostDocument, Pre, Quote, TextRun } from './post-document';

/** A text and its formatted ranges, as the Bot API takes them; offsets and lengths in UTF-16 code units. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The Bot API asks for NFC nowhere, but the same word must have one length and one look. */
const textOf = (run: TextRun) => run.text.normalize('NFC');

const plainText = (block: Line | Pre) => (block.content ?? []).map(textOf).join('');

/** A custom emoji stands for one emoji, so a run of several becomes as many entities. */
function customEmoji(id: string, text: string, start: number): MessageEntity[] {
  return Array.from(characters.segment(text), ({ segment, index }) => ({
    type: 'custom_emoji',
    offset: start + index,
    length: segment.length,
    custom_emoji_id: id,
  }));
}

function entitiesOfMark(mark: Mark, text: string, offset: number): MessageEntity[] {
  if (mark.type === 'customEmoji') return customEmoji(mark.attrs.id, text, offset);
  const range = { offset, length: text.length };
  if (mark.type === 'link') return [{ type: 'text_link', ...range, url: mark.attrs.href }];
  return [{ type: mark.type, ...range }];
}

const isSameFormat = (a: MessageEntity, b: MessageEntity) =>
  a.type === b.type && (a.type !== 'text_link' || b.type !== 'text_link' || a.url === b.url);

/** Formatting that goes on from one run to the next is one entity. */
function append(entities: MessageEntity[], entity: MessageEntity): void {
  const before =
    entity.type === 'custom_emoji'
      ? undefined
      : entities.findLast((other) => endOf(other) === entity.offset && isSameFormat(other, entity));
  if (before) before.length += entity.length;
  else entities.push(entity);
}

function formattedLine(line: Line): FormattedText {
  const entities: MessageEntity[] = [];
  let text = '';
  for (const run of line.content ?? []) {
    const piece = textOf(run);
    for (const mark of run.marks ?? []) {
      for (const entity of entitiesOfMark(mark, piece, text.length)) append(entities, entity);
    }
    text += piece;
  }
  return { text, entities };
}

/** `parts` with one line break between. */
function joined(parts: FormattedText[]): FormattedText {
  let offset = 0;
  const entities: MessageEntity[] = [];
  for (const part of parts) {
    for (const entity of part.entities) entities.push({ ...entity, offset: entity.offset + offset });
    offset += part.text.length + 1;
  }
  return { text: parts.map((part) => part.text).join('\n'), entities };
}

/** Nothing to enclose, no entity. */
const enclosed = (type: 'blockquote' | 'expandable_blockquote', { text, entities }: FormattedText) =>
  text === ''
    ? { text, entities }
    : { text, entities: [{ type, offset: 0, length: text.length }, ...entities] };

const formattedQuote = (quote: Quote): FormattedText =>
  enclosed(
    quote.attrs.expandable ? 'expandable_blockquote' : 'blockquote',
    joined(quote.content.map(formattedLine)),
  );

function formattedPre(pre: Pre): FormattedText {
  const text = plainText(pre);
  const { language } = pre.attrs;
  if (text === '') return { text, entities: [] };
  return { text, entities: [{ type: 'pre', offset: 0, length: text.length, ...(language && { language }) }] };
}

function formattedBlock(block: Block): FormattedText {
  if (block.type === 'line') return formattedLine(block);
  return block.type === 'quote' ? formattedQuote(block) : formattedPre(block);
}

/**
 * The text of a post, its blocks joined by one line break, in NFC, and its entities in Telegram's order. Nothing is
 * cleaned or repaired: that is `normalise`. An empty quote or code block leaves an empty line.
 */
export function entitiesFromDocument(document: PostDocument): FormattedText {
  const { text, entities } = joined(document.content.map(formattedBlock));
  return { text, entities: inOrder(entities) };
}
