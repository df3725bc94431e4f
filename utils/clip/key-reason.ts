import type { KeyReason } from './clip';
import { introducedTerm } from './introduced-term';
import type { Candidate, Features, Mentions } from './paragraph-features';

const COMPARISON =
  /\b(?:outperform\w*|better than|worse than|faster than|more than|less than|compared (?:to|with)|state[- ]of[- ]the[- ]art|surpass\w*|exceed\w*)\b|лучше|хуже|быстрее|по сравнению|превосход|превыша/iu;
const CONCLUSION =
  /\b(?:conclusions?|summary|results?|findings|takeaways?|discussion)\b|вывод|заключение|итог|результат/iu;

/** The sign that speaks most for a paragraph, as a reason the author can be told. `scores` are z-scores. */
export function reasonFor(
  index: number,
  candidate: Candidate,
  scores: Features,
  mentions: Mentions,
  hasDescription: boolean,
): KeyReason {
  const term = introducedTerm(index, candidate.text, mentions);
  const claims: [number, KeyReason | null][] = [
    [(scores.titleShare + scores.titleCount + scores.titleInFirstSentence) / 2, { code: 'repeats-title' }],
    [scores.descriptionShare, hasDescription ? { code: 'repeats-description' } : null],
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
