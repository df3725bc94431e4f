import type { KeyReason } from '../clip';
import type { Candidate } from './candidates';
import { introducedTerm } from './introduced-term';
import type { Mentions } from './mentions';
import type { Features } from './paragraph-features';

/** A sign is told to the author only if it is true by itself: so much of the title or the description, two numbers. */
const TOLD_SHARE = 0.4;
const TOLD_NUMBERS = Math.log1p(2);
/** … and if it sets the paragraph apart from the page's others, in standard deviations. */
const TELLING = 0.3;

/** The sign that speaks most for the candidate number `index`, as a reason the author can be told. */
export function reasonFor(
  index: number,
  { text }: Pick<Candidate, 'text'>,
  raw: Features,
  scores: Features,
  mentions: Mentions,
): KeyReason {
  const term = introducedTerm(index, text, mentions);
  const titled = raw.titleShare >= TOLD_SHARE;
  const described = raw.descriptionShare >= TOLD_SHARE;
  const counted = raw.figures === 1 || raw.numbers >= TOLD_NUMBERS;
  const claims: [weight: number, reason: KeyReason | null][] = [
    [scores.titleShare + scores.titleInFirstSentence / 2, titled ? { code: 'repeats-title' } : null],
    [scores.descriptionShare, described ? { code: 'repeats-description' } : null],
    [(scores.firstMentions + scores.firstMentionWeight) / 2, term ? { code: 'introduces', term } : null],
    [(scores.pageWords + scores.headingWords) / 2, { code: 'central' }],
    [(scores.figures + scores.numbers) / 2, counted ? { code: 'figures' } : null],
    [scores.comparison, raw.comparison === 1 ? { code: 'comparison' } : null],
    [scores.conclusion, raw.conclusion === 1 ? { code: 'conclusion' } : null],
    [index === 0 ? 1 : 0, { code: 'opening' }],
  ];
  const [best] = claims
    .filter(([weight, reason]) => weight > TELLING && reason !== null)
    .sort((a, b) => b[0] - a[0]);
  return best?.[1] ?? { code: index === 0 ? 'opening' : 'central' };
}
