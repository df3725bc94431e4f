import type { Candidate } from './candidates';

/** For each stem of a page the first candidate that has it, and how many have it. */
export type Mentions = ReadonlyMap<string, { first: number; paragraphs: number }>;

export function mentionsIn(candidates: readonly Pick<Candidate, 'stems'>[]): Mentions {
  const mentions = new Map<string, { first: number; paragraphs: number }>();
  for (const [index, { stems }] of candidates.entries()) {
    for (const stem of stems) {
      const known = mentions.get(stem);
      if (known) known.paragraphs += 1;
      else mentions.set(stem, { first: index, paragraphs: 1 });
    }
  }
  return mentions;
}

/** In how many paragraphs a stem occurs that the page is said to keep coming back to. */
const FREQUENT = 3;

/** How many of the page's frequent stems the candidate number `index` is the first to mention; `weight` counts each by how often it comes. */
export function firstMentions(
  index: number,
  stems: ReadonlySet<string>,
  mentions: Mentions,
): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  for (const stem of stems) {
    const mention = mentions.get(stem);
    if (mention?.first !== index || mention.paragraphs < FREQUENT) continue;
    count += 1;
    weight += Math.log(mention.paragraphs);
  }
  return { count, weight };
}

/** In how many paragraphs each of `stems` occurs, summed. */
export function mentionsOf(stems: ReadonlySet<string>, mentions: Mentions): number {
  let sum = 0;
  for (const stem of stems) sum += mentions.get(stem)?.paragraphs ?? 0;
  return sum;
}

/** A text that a paragraph may say: its stems, each with its rarity on the page (inverse document frequency). */
export type Wanted = ReadonlyMap<string, number>;

export function wantedFrom(stems: readonly string[], mentions: Mentions, paragraphs: number): Wanted {
  const rarity = (stem: string) =>
    Math.max(Math.log((paragraphs + 1) / ((mentions.get(stem)?.paragraphs ?? 0) + 0.5)), 0);
  return new Map(stems.map((stem) => [stem, rarity(stem)]));
}

/** How much of `wanted` is said by `stems`, 0–1, rare words counting more. */
export function shareOf(wanted: Wanted, stems: ReadonlySet<string>): number {
  let all = 0;
  let said = 0;
  for (const [stem, rarity] of wanted) {
    all += rarity;
    if (stems.has(stem)) said += rarity;
  }
  return all === 0 ? 0 : said / all;
}
