import { candidatesIn } from './candidates';
import type { ClipBlock } from './clip';
import { ranksOf } from './key-ranks';
import { reasonFor } from './key-reason';
import { totalOf, zScores } from './key-scores';
import { mentionsIn } from './mentions';
import { featuresOf, type Topic } from './paragraph-features';
import type { Passage } from './passage';

/** How many are worth offering, and so carry a reason. */
const OFFERED = 12;

/**
 * Ranks the paragraphs that a post could be written from and preselects the best: the sum of the signs of a key
 * paragraph, each as its z-score within the page, at equal weight. (On 45 labelled pages nothing that was trained did
 * better with its sites left out than this plain sum, whose parts can be told to the author as reasons.)
 */
export function withKeyParagraphs(
  passages: readonly Passage[],
  topic: Pick<Topic, 'title' | 'description'>,
): ClipBlock[] {
  const places = candidatesIn(passages);
  const candidates = [...places.values()];
  const mentions = mentionsIn(candidates);
  const headings = passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const features = featuresOf(candidates, mentions, { ...topic, headings });
  const scores = zScores(features);
  const totals = scores.map(totalOf);
  const { ranks, distinct } = ranksOf(candidates, totals, OFFERED);
  const keys = Math.min(keysAmong(candidates.length), distinct);
  let next = 0;
  return passages.map((passage) => {
    const block = blockOf(passage);
    const candidate = places.get(passage);
    if (!candidate) return { ...block, key: false, score: null, rank: null, reason: null };
    const index = next++;
    const [raw, own, total, rank] = [features[index], scores[index], totals[index], ranks[index]];
    if (!raw || !own || total === undefined || !rank) throw new Error('A candidate was not scored.');
    const reason = rank <= OFFERED ? reasonFor(index, candidate, raw, own, mentions) : null;
    return { ...block, key: rank <= keys, score: Math.round(total * 100) / 100, rank, reason };
  });
}

/** How many of so many candidates are preselected: half of a few, and fewer where there is more to be wrong about. */
function keysAmong(candidates: number): number {
  const most = candidates <= 20 ? 6 : candidates <= 45 ? 5 : 4;
  return Math.min(most, Math.ceil(candidates / 2));
}

/** The blocks that a reader has chosen already: every text among them is key, in their order. */
export function asKeyParagraphs(passages: readonly Passage[]): ClipBlock[] {
  let rank = 0;
  return passages.map((passage) => {
    const key = !/^(heading|caption)$/.test(passage.kind);
    if (key) rank += 1;
    return { ...blockOf(passage), key, score: null, rank: key ? rank : null, reason: null };
  });
}

function blockOf({ element: _, length: _length, kept: _kept, linked: _linked, ...block }: Passage) {
  return block;
}
