import type { ClipBlock } from '../clip';
import type { RawBlock } from '../raw-clip';
import { candidatesIn } from './candidates';
import { ranksOf } from './key-ranks';
import { reasonFor } from './key-reason';
import { totalsOf, zScores } from './key-scores';
import { mentionsIn } from './mentions';
import { featuresOf, type Topic } from './paragraph-features';

/** How many are worth offering, and so carry a reason. */
const OFFERED = 12;

/**
 * Ranks the paragraphs that a post could be written from and preselects the best: the sum of the signs of a key
 * paragraph, each as its z-score within the page, at equal weight. (On 45 labelled pages nothing that was trained did
 * better with its sites left out than this plain sum, whose parts can be told to the author as reasons.)
 */
export function withKeyParagraphs(
  blocks: readonly RawBlock[],
  topic: Pick<Topic, 'title' | 'description'>,
): ClipBlock[] {
  const places = candidatesIn(blocks);
  const candidates = [...places.values()];
  const mentions = mentionsIn(candidates);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const features = featuresOf(candidates, mentions, { ...topic, headings });
  const scores = zScores(features);
  const totals = totalsOf(scores);
  const { ranks, distinct } = ranksOf(candidates, totals, OFFERED);
  const keys = Math.min(keysAmong(candidates.length), distinct);
  let next = 0;
  return blocks.map((block) => {
    const said = blockOf(block);
    const candidate = places.get(block);
    if (!candidate) return { ...said, key: false, score: null, rank: null, reason: null };
    const index = next++;
    const [raw, total, rank] = [features[index], totals[index], ranks[index]];
    if (!raw || total === undefined || !rank) throw new Error('A candidate was not scored.');
    const reason = rank <= OFFERED ? reasonFor(index, candidate, raw, scores, mentions) : null;
    return { ...said, key: rank <= keys, score: Math.round(total * 100) / 100, rank, reason };
  });
}

/** How many of so many candidates are preselected: half of a few, and fewer where there is more to be wrong about. */
function keysAmong(candidates: number): number {
  const most = candidates <= 20 ? 6 : candidates <= 45 ? 5 : 4;
  return Math.min(most, Math.ceil(candidates / 2));
}

/** The blocks that a reader has chosen already: every text among them is key, in their order. */
export function asKeyParagraphs(blocks: readonly RawBlock[]): ClipBlock[] {
  let rank = 0;
  return blocks.map((block) => {
    const key = !/^(heading|caption)$/.test(block.kind);
    if (key) rank += 1;
    return { ...blockOf(block), key, score: null, rank: key ? rank : null, reason: null };
  });
}

/** Without what only the judging needs. */
function blockOf({ length: _length, linked: _linked, ...block }: RawBlock) {
  return block;
}
