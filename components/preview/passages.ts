import type { MessageEntity } from '@grammyjs/types';

/** A stretch of text under one set of entities. */
export interface Run {
  text: string;
  entities: readonly MessageEntity[];
}

/** What Telegram draws as one block: running text, a quote, or code of several lines. */
export type Passage =
  | { kind: 'text'; runs: Run[] }
  | { kind: 'quote'; expandable: boolean; runs: Run[] }
  | { kind: 'pre'; language: string; text: string };

const isBlock = ({ type }: MessageEntity) =>
  type === 'blockquote' || type === 'expandable_blockquote' || type === 'pre';

/**
 * A message as its blocks, in order.
 *
 * @param entities may overlap; offsets and lengths in UTF-16 units (Bot API, MessageEntity)
 */
export function passagesOf(text: string, entities: readonly MessageEntity[]): Passage[] {
  const inline = entities.filter((entity) => !isBlock(entity));
  // A pre inside a quote is drawn as the quote's text: our posts have none, an older message may.
  const blocks = entities.filter(isBlock).toSorted((a, b) => a.offset - b.offset);
  const passages: Passage[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.offset < at) continue;
    // The line break beside a block is what parts it from the text; one more is an empty line, a passage without runs.
    if (at < block.offset) {
      const end = text[block.offset - 1] === '\n' ? block.offset - 1 : block.offset;
      passages.push({ kind: 'text', runs: runsOf(text, inline, at, end) });
    }
    at = block.offset + block.length;
    passages.push(
      block.type === 'pre'
        ? { kind: 'pre', language: block.language ?? '', text: text.slice(block.offset, at) }
        : {
            kind: 'quote',
            expandable: block.type === 'expandable_blockquote',
            runs: runsOf(text, inline, block.offset, at),
          },
    );
    if (text[at] === '\n') at++;
  }
  if (at < text.length) passages.push({ kind: 'text', runs: runsOf(text, inline, at, text.length) });
  return passages;
}

/** The text from `start` to `end`, cut wherever an entity begins or ends. */
function runsOf(text: string, entities: readonly MessageEntity[], start: number, end: number): Run[] {
  const cuts = new Set([start, end]);
  for (const { offset, length } of entities)
    for (const cut of [offset, offset + length]) if (cut > start && cut < end) cuts.add(cut);
  const points = [...cuts].toSorted((a, b) => a - b);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end;
    return {
      text: text.slice(from, to),
      entities: entities.filter(({ offset, length }) => offset <= from && offset + length >= to),
    };
  });
}
