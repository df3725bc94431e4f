import type { ClipBlock } from './clip';
import { reasonFor } from './key-reason';
import { type Candidate, type Features, featuresOf, mentionsIn, type Topic } from './paragraph-features';
import type { Passage } from './passage';
import { stemsOf } from './stems';

/** How many paragraphs are preselected; short articles give up to half of theirs. */
const KEYS = 5;
/** How many are worth offering, and so carry a reason. */
const OFFERED = 12;
/** How many words a block must have to be written from. Other kinds are never key. */
const LEAST_WORDS: Partial<Record<ClipBlock['kind'], number>> = { paragraph: 8, 'list-item': 15 };

/**
 * Ranks the paragraphs that a post could be written from and preselects the best: the sum of ten signs, each as its
 * z-score within the page, at equal weight. (On 45 labelled pages no trained ranker was better than this plain sum,
 * whose parts can be told to the author as reasons.)
 */
export function withKeyParagraphs(passages: readonly Passage[], topic: Topic): ClipBlock[] {
  const places = candidatesIn(passages);
  const candidates = [...places.values()];
  const mentions = mentionsIn(candidates);
  const scores = zScores(featuresOf(candidates, mentions, topic));
  const ranks = ranksOf(scores.map(sum));
  const keys = Math.min(KEYS, Math.ceil(candidates.length / 2));
  let next = 0;
  return passages.map((passage) => {
    const block = blockOf(passage);
    const candidate = places.get(passage);
    if (!candidate) return { ...block, key: false, score: null, rank: null, reason: null };
    const index = next++;
    const own = scores[index];
    const rank = ranks[index];
    if (!own || !rank) throw new Error('A candidate was not scored.');
    const reason =
      rank <= OFFERED ? reasonFor(index, candidate, own, mentions, topic.description !== '') : null;
    return { ...block, key: rank <= keys, score: Math.round(sum(own) * 100) / 100, rank, reason };
  });
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

/** Paragraphs and list items long enough to say something, with the heading they stand under; in page order. */
function candidatesIn(passages: readonly Passage[]): ReadonlyMap<Passage, Candidate> {
  const candidates = new Map<Passage, Candidate>();
  let section = '';
  for (const passage of passages) {
    const { kind, text, length } = passage;
    if (kind === 'heading') section = text;
    const least = LEAST_WORDS[kind];
    if (least && length >= least) candidates.set(passage, { text, stems: stemsOf(text), section });
  }
  return candidates;
}

/** 1 for the highest, the earlier of two equals first. */
function ranksOf(totals: readonly number[]): number[] {
  const ranks: number[] = [];
  const order = totals.map((total, index) => ({ total, index })).sort((a, b) => b.total - a.total);
  for (const [place, { index }] of order.entries()) ranks[index] = place + 1;
  return ranks;
}

/** Each feature in standard deviations from the page's mean. */
function zScores(features: readonly Features[]): Features[] {
  const names = Object.keys(features[0] ?? {}) as (keyof Features)[];
  const scores = features.map((row) => ({ ...row }));
  for (const name of names) {
    const values = features.map((row) => row[name]);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    const deviation = Math.sqrt(
      values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length,
    );
    for (const row of scores) row[name] = deviation === 0 ? 0 : (row[name] - mean) / deviation;
  }
  return scores;
}

const sum = (scores: Features): number =>
  Object.values(scores).reduce((total: number, value: number) => total + value, 0);
