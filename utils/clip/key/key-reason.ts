import type { KeyReason } from '../clip';
import type { Candidate } from './candidates';
import { introducedTerm } from './introduced-term';
import type { Scores } from './key-scores';
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
  scores: Scores,
  mentions: Mentions,
): KeyReason {
  const titled = raw.titleShare >= TOLD_SHARE;
  const described = raw.descriptionShare >= TOLD_SHARE;
  const counted = raw.figures === 1 || raw.numbers >= TOLD_NUMBERS;
  const own = (sign: keyof Features) => scores[sign][index] ?? 0;
  const claims: [weight: number, code: KeyReason['code'], isTrue: boolean][] = [
    [own('titleShare') + own('titleInFirstSentence') / 2, 'repeats-title', titled],
    [own('descriptionShare'), 'repeats-description', described],
    [(own('firstMentions') + own('firstMentionWeight')) / 2, 'introduces', true],
    [(own('pageWords') + own('headingWords')) / 2, 'central', true],
    [(own('figures') + own('numbers')) / 2, 'figures', counted],
    [own('comparison'), 'comparison', raw.comparison === 1],
    [own('conclusion'), 'conclusion', raw.conclusion === 1],
    [index === 0 ? 1 : 0, 'opening', true],
  ];
  const telling = claims
    .filter(([weight, , isTrue]) => weight > TELLING && isTrue)
    .sort((a, b) => b[0] - a[0]);
  for (const [, code] of telling) {
    if (code !== 'introduces') return { code };
    const term = introducedTerm(index, text, mentions);
    if (term) return { code, term };
  }
  return { code: index === 0 ? 'opening' : 'central' };
}
