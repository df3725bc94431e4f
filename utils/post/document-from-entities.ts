import type { MessageEntity } from '@grammyjs/types';
import { isQuote } from './entity-kinds';
import { endOf, inOrder } from './entity-order';
import { lineRanges, type TextRange } from './line-ranges';
import type { Block, Line, Mark, PostDocument } from './post-document';
import { lineOf, textRun } from './text-runs';

/** What a post can hold of an entity; what Telegram finds by itself it will find again. */
function markOf(entity: MessageEntity): Mark | null {
  switch (entity.type) {
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strikethrough':
    case 'spoiler':
    case 'code':
      return { type: entity.type };
    case 'pre':
      // It stands in a quote, where a post has lines only.
      return { type: 'code' };
    case 'text_link':
      return { type: 'link', attrs: { href: entity.url } };
    case 'text_mention':
      return { type: 'link', attrs: { href: `tg://user?id=${entity.user.id}` } };
    case 'custom_emoji':
      return { type: 'customEmoji', attrs: { id: entity.custom_emoji_id } };
    default:
      return null;
  }
}

/** What Telegram does not combine, a post does not either: code stands alone, a link outdoes a custom emoji. */
function combined(marks: readonly Mark[]): readonly Mark[] {
  if (marks.some(({ type }) => type === 'code')) return [{ type: 'code' }];
  if (marks.some(({ type }) => type === 'link')) return marks.filter(({ type }) => type !== 'customEmoji');
  return marks;
}

/** One line of the text, cut wherever an entity begins or ends. */
function readLine(text: string, inline: readonly MessageEntity[], { start, end }: TextRange): Line {
  const here = inline.filter((entity) => entity.offset < end && endOf(entity) > start);
  const edges = here
    .flatMap((entity) => [entity.offset, endOf(entity)])
    .filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  const runs = cuts.slice(0, -1).map((from, i) => {
    const marks = here
      .filter((entity) => entity.offset <= from && endOf(entity) > from)
      .flatMap((entity) => markOf(entity) ?? []);
    return textRun(text.slice(from, cuts[i + 1]), combined(marks));
  });
  return lineOf(runs);
}

const readLines = (text: string, inline: readonly MessageEntity[], range: TextRange) =>
  lineRanges(text, range).map((line) => readLine(text, inline, line));

function readBlock(
  text: string,
  inline: readonly MessageEntity[],
  entity: MessageEntity,
  range: TextRange,
): Block {
  if (entity.type === 'pre') {
    const code = text.slice(range.start, range.end).normalize('NFC');
    return {
      type: 'pre',
      attrs: { from: null, language: entity.language ?? null },
      ...(code !== '' && { content: [textRun(code, [])] }),
    };
  }
  return {
    type: 'quote',
    attrs: { expandable: entity.type === 'expandable_blockquote' },
    content: readLines(text, inline, range),
  };
}

/** Quotes and code blocks, and everything else; of those that meet the first is the block. */
function parted(entities: readonly MessageEntity[]) {
  const blocks: MessageEntity[] = [];
  const inline: MessageEntity[] = [];
  let end = 0;
  for (const entity of inOrder(entities)) {
    if (entity.length <= 0) continue;
    if ((isQuote(entity) || entity.type === 'pre') && entity.offset >= end) {
      blocks.push(entity);
      end = endOf(entity);
    } else inline.push(entity);
  }
  return { blocks, inline };
}

/**
 * The post that a text and its entities are: the way back from {@link entitiesFromDocument}, for what Telegram keeps or a
 * `parse_mode` gave. Marks that span lines are split there. A quote or code block that begins or ends inside a line gets lines of
 * its own, as Telegram's apps draw it; where it ends with the line break that parts it from the rest, that is not in it.
 */
export function documentFromEntities(text: string, entities: readonly MessageEntity[]): PostDocument {
  const { blocks, inline } = parted(entities);
  const content: Block[] = [];
  let place = 0;
  /** Whether the line break in front of `place` still has to be answered by a line. */
  let lineIsDue = true;
  for (const entity of blocks) {
    const end = Math.min(endOf(entity), text.length);
    if (entity.offset > place) {
      const before = text[entity.offset - 1] === '\n' ? entity.offset - 1 : entity.offset;
      content.push(...readLines(text, inline, { start: place, end: before }));
    }
    const isParted = text[end] === '\n';
    const holdsBreak = !isParted && end < text.length && text[end - 1] === '\n' && end - 1 > entity.offset;
    content.push(readBlock(text, inline, entity, { start: entity.offset, end: holdsBreak ? end - 1 : end }));
    place = isParted ? end + 1 : end;
    lineIsDue = isParted;
  }
  if (place < text.length || lineIsDue) {
    content.push(...readLines(text, inline, { start: place, end: text.length }));
  }
  return { type: 'doc', content };
}
