import type { Candidate } from './candidates';
import { type Mentions, shareOf, standingOf, wantedFrom } from './mentions';
import { stemsOf } from './stems';
import { acronymsIn, numbersIn, WORDING } from './wording';

/** What the rest of the page says the article is about. */
export interface Topic {
  title: string;
  description: string;
  headings: readonly string[];
}

/** The signs of a key paragraph, for it and against it; the raw values, comparable only within the page. */
export interface Features {
  /** How many of the page's frequent stems are first mentioned here. */
  firstMentions: number;
  /** The same weighted by how often each comes later, damped by the paragraph's length. */
  firstMentionWeight: number;
  /** How much of the title is said here, 0–1, rare words counting more. */
  titleShare: number;
  /** How much of the title its first sentence says, 0–1. */
  titleInFirstSentence: number;
  /** How much of the page's description is said here, 0–1. */
  descriptionShare: number;
  /** How many stems of the page's headings it has, damped by its length. */
  headingWords: number;
  /** How much of what the page keeps coming back to is said here: the paragraphs that each stem is in, summed. */
  pageWords: number;
  /** 1 for 25–110 words. */
  goodLength: number;
  /** 1 if there is a percentage or a factor. */
  figures: number;
  /** How many numbers there are (log). */
  numbers: number;
  /** 1 if something is compared. */
  comparison: number;
  /** 1 under a heading such as “Conclusion” or “Results”. */
  conclusion: number;
  /** How many acronyms and names written like one there are (log). */
  acronyms: number;
  opensWithQuotation: number;
  /** 1 if it opens with “this”, “it”, “they”: it cannot stand alone. */
  opensWithPronoun: number;
  /** 1 if it only announces what follows. */
  endsInColon: number;
  /** 1 for fewer than 20 words. */
  veryShort: number;
  listItem: number;
  /** 1 if it thanks somebody or asks to subscribe. */
  courtesy: number;
}

export function featuresOf(candidates: readonly Candidate[], mentions: Mentions, topic: Topic): Features[] {
  const wanted = (text: string) => wantedFrom(stemsOf(text), mentions, candidates.length);
  const title = wanted(topic.title);
  const description = wanted(topic.description);
  const headings = new Set(topic.headings.flatMap(stemsOf));
  return candidates.map(({ kind, text, length, stems, opening, section }, index) => {
    const standing = standingOf(index, stems, mentions);
    const damping = Math.sqrt(Math.max(length, 20));
    const titleShare = shareOf(title, stems);
    const lower = text.toLowerCase();
    return {
      firstMentions: standing.firsts,
      firstMentionWeight: standing.firstsWeight / damping,
      titleShare,
      titleInFirstSentence: titleShare && shareOf(title, opening),
      descriptionShare: shareOf(description, stems),
      headingWords: sharedBy(headings, stems) / damping,
      pageWords: standing.paragraphs,
      goodLength: Number(length >= 25 && length <= 110),
      figures: Number(WORDING.figures.test(lower)),
      numbers: Math.log1p(numbersIn(text)),
      comparison: Number(WORDING.comparison.test(lower)),
      conclusion: Number(WORDING.conclusionHeading.test(section.toLowerCase())),
      acronyms: Math.log1p(acronymsIn(text)),
      opensWithQuotation: Number(WORDING.opensWithQuotation.test(lower)),
      opensWithPronoun: Number(WORDING.opensWithPronoun.test(lower)),
      endsInColon: Number(WORDING.endsInColon.test(lower)),
      veryShort: Number(length < 20),
      listItem: Number(kind === 'list-item'),
      courtesy: Number(WORDING.courtesy.test(lower)),
    };
  });
}

/** How many of `wanted` are among `stems`. */
function sharedBy(wanted: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of wanted) if (stems.has(stem)) shared += 1;
  return shared;
}
