import type { ClipBlock } from './clip';
import { reasonFor } from './key-reason';
import { type Candidate, type Features, featuresOf, type Topic } from './paragraph-features';
import type { Passage } from './passage';
import { words } from './text';

/** How many paragraphs are preselected; short articles give up to half of theirs. */
const KEYS = 5;
/** How many are worth offering, and so carry a reason. */
const OFFERED = 12;

/**
 * Ranks the paragraphs that a post could be written from and preselects the best: the sum of ten signs, each as its
 * z-score within the page, at equal weight. (On 45 labelled pages no trained ranker was better than this plain sum,
 * whose parts can be told to the author as reasons.)
 */
export function withKeyParagraphs(passages: readonly Passage[], topic: Topic): ClipBlock[] {
  const candidates = candidatesIn(passages);
  const features = featuresOf([...candidates.values()], topic);
  const scored = zScores(features);
  const order = scored
    .map((scores, index) => ({ index, total: sum(scores) }))
    .sort((a, b) => b.total - a.total);
  const ranks = new Map(order.map(({ index }, rank) => [index, rank + 1]));
  const keys = Math.min(KEYS, Math.ceil(candidates.size / 2));
  const indexes = new Map([...candidates.keys()].map((passage, index) => [passage, index]));
  return passages.map((passage) => {
    const { element: _, kept: __, linked: ___, ...block } = passage;
    const index = indexes.get(passage);
    const scores = index === undefined ? undefined : scored[index];
    if (index === undefined || !scores)
      return { ...block, key: false, score: null, rank: null, reason: null };
    const rank = ranks.get(index) ?? candidates.size;
    const reason = rank > OFFERED ? null : reasonFor(index, [...candidates.values()], scores, topic);
    return { ...block, key: rank <= keys, score: Math.round(sum(scores) * 100) / 100, rank, reason };
  });
}

/** Paragraphs and list items long enough to say something, with the heading they stand under. */
function candidatesIn(passages: readonly Passage[]): Map<Passage, Candidate> {
  const candidates = new Map<Passage, Candidate>();
  let section = '';
  for (const passage of passages) {
    if (passage.kind === 'heading') section = passage.text;
    const least =
      passage.kind === 'paragraph' ? 8 : passage.kind === 'list-item' ? 15 : Number.POSITIVE_INFINITY;
    if (words(passage.text).length >= least) candidates.set(passage, { text: passage.text, section });
  }
  return candidates;
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
