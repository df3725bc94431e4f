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

/** What the stems of one candidate are to the page. */
export interface Standing {
  /** How many of the page's frequent stems it is the first to mention. */
  firsts: number;
  /** The same, each counted by how often it comes. */
  firstsWeight: number;
  /** In how many paragraphs each of its stems occurs, summed. */
  paragraphs: number;
}

/** What the stems of the candidate number `index` are to the page. */
export function standingOf(index: number, stems: ReadonlySet<string>, mentions: Mentions): Standing {
  const standing: Standing = { firsts: 0, firstsWeight: 0, paragraphs: 0 };
  for (const stem of stems) {
    const mention = mentions.get(stem);
    if (!mention) continue;
    standing.paragraphs += mention.paragraphs;
    if (mention.first !== index || mention.paragraphs < FREQUENT) continue;
    standing.firsts += 1;
    standing.firstsWeight += Math.log(mention.paragraphs);
  }
  return standing;
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
