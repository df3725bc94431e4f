import type { Node } from 'prosemirror-model';
import { Transform } from 'prosemirror-transform';
import type { ClipBlock } from '@/utils/clip/clip';
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

/** Longer than any bullet, number or mark that a paragraph gets in a post. */
const ADDED_CHARACTERS = 20;

/** What an article says of its paragraph: its text there, and its rank, 1 the best; `null` for what is no candidate. */
type Paragraph = Pick<ClipBlock, 'text' | 'rank'>;

const measured = (doc: Node) => measurePost(documentFromNode(doc));

const textOf = (doc: Node, origin: Origin): string =>
  doc.children
    .filter(isFrom(origin))
    .map((block) => block.textBetween(0, block.content.size, ' '))
    .join(' ');

/** Its rank; best of all where the author put it in by hand or has written in it. */
function standing(text: string, paragraph: Paragraph | undefined): number {
  if (!paragraph || text.length > paragraph.text.length + ADDED_CHARACTERS) return 0;
  return paragraph.rank ?? 0;
}

/**
 * What could be taken out of a post that is too long: the paragraphs that came from articles, the weakest first. The author's own
 * lines, the title and the Sources are not among them.
 *
 * @param paragraphOf the paragraph as its article has it
 * @param most how many are offered at once
 */
export function shortenings(
  doc: Node,
  paragraphOf: (origin: Origin) => Paragraph | undefined,
  most: number,
): Shortening[] {
  const whole = measured(doc);
  return originsInPost(doc)
    .map((origin) => ({ origin, text: textOf(doc, origin) }))
    .sort((a, b) => standing(b.text, paragraphOf(b.origin)) - standing(a.text, paragraphOf(a.origin)))
    .slice(0, most)
    .map(({ origin, text }) => {
      const left = measured(removeParagraph(new Transform(doc), origin).doc);
      return {
        origin,
        text,
        saves: whole.length - left.length,
        savesEntities: whole.entityCount - left.entityCount,
      };
    });
}
