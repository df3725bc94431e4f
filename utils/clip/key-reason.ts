import type { KeyReason } from './clip';
import type { Candidate, Features, Topic } from './paragraph-features';
import { stem, stemsOf } from './stems';

const COMPARISON =
  /\b(?:outperform\w*|better than|worse than|faster than|more than|less than|compared (?:to|with)|state[- ]of[- ]the[- ]art|surpass\w*|exceed\w*)\b|лучше|хуже|быстрее|по сравнению|превосход|превыша/iu;
const CONCLUSION =
  /\b(?:conclusions?|summary|results?|findings|takeaways?|discussion)\b|вывод|заключение|итог|результат/iu;

/** The sign that speaks most for a paragraph, as a reason the author can be told. `scores` are z-scores. */
export function reasonFor(
  index: number,
  candidates: readonly Candidate[],
  scores: Features,
  topic: Topic,
): KeyReason {
  const candidate = candidates[index];
  if (!candidate) return { code: 'central' };
  const term = introduced(index, candidates);
  const claims: [number, KeyReason | null][] = [
    [(scores.titleShare + scores.titleCount + scores.titleInFirstSentence) / 2, { code: 'repeats-title' }],
    [scores.descriptionShare, topic.description ? { code: 'repeats-description' } : null],
    [(scores.firstMentions + scores.firstMentionWeight) / 2, term ? { code: 'introduces', term } : null],
    [scores.centrality, { code: 'central' }],
    [scores.figures, COMPARISON.test(candidate.text) ? { code: 'comparison' } : { code: 'figures' }],
    [CONCLUSION.test(candidate.section) ? 1 : 0, { code: 'conclusion' }],
    [index === 0 ? 1 : 0, { code: 'opening' }],
  ];
  const [best] = claims
    .filter(([weight, reason]) => weight > 0.3 && reason !== null)
    .sort((a, b) => b[0] - a[0]);
  return best?.[1] ?? { code: index === 0 ? 'opening' : 'central' };
}

/** The word that is first said here and said most often later, as it is written here. */
function introduced(index: number, candidates: readonly Candidate[]): string | null {
  const before = new Set(candidates.slice(0, index).flatMap(({ text }) => stemsOf(text)));
  const later = new Map<string, number>();
  for (const { text } of candidates.slice(index + 1)) {
    for (const found of new Set(stemsOf(text))) later.set(found, (later.get(found) ?? 0) + 1);
  }
  const own = candidates[index]?.text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  let best: { word: string; count: number } | null = null;
  for (const word of own) {
    if (stemsOf(word).length === 0 || word.length < 4) continue;
    const root = stem(word.toLowerCase().replaceAll('ё', 'е'));
    const count = before.has(root) ? 0 : (later.get(root) ?? 0);
    if (count >= 2 && count > (best?.count ?? 0)) best = { word, count };
  }
  return best?.word ?? null;
}
