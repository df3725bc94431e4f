import type { ClipBlock } from '../clip';
import type { RawBlock } from '../raw-clip';
import { stemsOf } from './stems';

/** A block that a post could be written from, as the signs of a key paragraph see it. */
export interface Candidate extends Pick<RawBlock, 'kind' | 'text' | 'length'> {
  /** The stems of its words, each once. */
  stems: ReadonlySet<string>;
  /** Those of its first sentence. */
  opening: ReadonlySet<string>;
  /** The heading it stands under; empty before the first. */
  section: string;
}

/** How many words a block must have to be written from. Other kinds are never key. */
const LEAST_WORDS: Partial<Record<ClipBlock['kind'], number>> = { paragraph: 8, 'list-item': 15 };

/** Paragraphs and list items long enough to say something, with the heading they stand under; in page order. */
export function candidatesIn(passages: readonly RawBlock[]): ReadonlyMap<RawBlock, Candidate> {
  const candidates = new Map<RawBlock, Candidate>();
  let section = '';
  for (const passage of passages) {
    const { kind, text, length } = passage;
    if (kind === 'heading') section = text;
    const least = LEAST_WORDS[kind];
    if (least === undefined || length < least) continue;
    candidates.set(passage, { kind, text, length, ...stemsIn(text), section });
  }
  return candidates;
}

const SENTENCE_END = /[.!?…](?=\s|$)/;

/** The stems of a text, and of its first sentence. */
export function stemsIn(text: string): Pick<Candidate, 'stems' | 'opening'> {
  const end = text.search(SENTENCE_END) + 1 || text.length;
  const opening = stemsOf(text.slice(0, end));
  return { opening: new Set(opening), stems: new Set([...opening, ...stemsOf(text.slice(end))]) };
}
