import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import { isFrom, originsInPost, removeParagraph } from './article-paragraphs';
import { measurePost } from './lengths';
import type { Origin } from './post-document';
import { documentFromNode } from './post-schema';

/** A paragraph of an article that could be taken out of a post, and what that would save. */
export interface Shortening {
  origin: Origin;
  /** The paragraph as it stands in the post. */
  text: string;
  /** In characters, as Telegram counts them. */
  saves: number;
  /** In formatted pieces, as Telegram counts them. */
  savesEntities: number;
}

const measured = (doc: Node) => measurePost(documentFromNode(doc));

/**
 * What could be taken out of a post that is too long: the paragraphs that came from articles, the weakest first. The author's own
 * words, the title and the Sources are not among them.
 * @param rankOf a paragraph's rank among those of its article, 1 the best; `null` where it has none: the author chose it by hand, so it is offered last
 * @param most how many are offered at once
 */
export function shortenings(
  doc: Node,
  rankOf: (origin: Origin) => number | null,
  most: number,
): Shortening[] {
  const whole = measured(doc);
  return originsInPost(doc)
    .map((origin) => ({ origin, rank: rankOf(origin) ?? 0 }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, most)
    .map(({ origin }) => {
      const left = measured(removeParagraph(new Transform(doc), origin).doc);
      return {
        origin,
        text: textOf(doc, origin),
        saves: whole.length - left.length,
        savesEntities: whole.entityCount - left.entityCount,
      };
    });
}

const textOf = (doc: Node, origin: Origin): string =>
  doc.children
    .filter(isFrom(origin))
    .map((block) => block.textBetween(0, block.content.size, ' '))
    .join(' ');
