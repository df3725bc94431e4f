import type { Node } from 'prosemirror-model';
import { measurePost } from './lengths';
import { blocksWhere, isBlank, nextFilled, previousFilled } from './post-blocks';
import type { Block, PostDocument } from './post-document';
import { nodeFromDocument } from './post-schema';
import { sourcesStart } from './source-lines';

function measured(blocks: readonly Block[]) {
  const { length, limit, entityCount, entityLimit } = measurePost({ type: 'doc', content: [...blocks] });
  return { isEmpty: length === 0, fits: length <= limit && entityCount <= entityLimit };
}

/** Where a message may end: at the blank lines between paragraphs, but not under the title and not above the Sources. */
function breaks(doc: Node): number[] {
  const title = nextFilled(doc, 0);
  const sources = sourcesStart(doc);
  return blocksWhere(doc, isBlank).filter((index) => {
    const before = previousFilled(doc, index);
    return before === index - 1 && before > title && nextFilled(doc, index) < sources;
  });
}

/** The paragraphs between the breaks, each with the blank lines above it; one too long for a message comes line by line. */
function pieces(document: PostDocument): Block[][] {
  const starts = [0, ...breaks(nodeFromDocument(document))];
  return starts
    .map((start, i) => document.content.slice(start, starts[i + 1]))
    .flatMap((piece) => (measured(piece).fits ? [piece] : piece.map((block) => [block])));
}

/**
 * A post that is too long for one message as several that Telegram takes, in order: each ends at a paragraph and holds as many as
 * fit. Nothing is lost but the blank lines between two messages. `null` where a single line, quote or code block is too long.
 */
export function splitPost(document: PostDocument): PostDocument[] | null {
  const messages: Block[][] = [];
  for (const piece of pieces(document)) {
    const last = messages.at(-1) ?? [];
    if (measured([...last, ...piece]).fits) messages.splice(-1, 1, [...last, ...piece]);
    else if (measured(piece).fits) messages.push(piece);
    else return null;
  }
  return messages.filter((blocks) => !measured(blocks).isEmpty).map((content) => ({ type: 'doc', content }));
}
