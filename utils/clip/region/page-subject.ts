import type { Metadata } from '../about/metadata';
import { articleData } from '../about/structured-data';
import { siteNames, withoutLastSegment } from '../about/title';
import { LETTER } from '../text';

/** What a page says of the text it was made for, to tell that text from the others on it. */
export interface Subject {
  /** Words of its title, its description and its address; empty where these say too little. */
  terms: ReadonlySet<string>;
  /** What the text itself says, where the page repeats it in its data, and how long it is. */
  stated: StatedText | null;
  /** How many words the whole text has, if the page tells. */
  length: number | null;
  /** The page shows strangers less than all of it. */
  isPaid: boolean;
}

/** A text as the page repeats it in its data. */
export interface StatedText {
  /** Words from all over it. */
  terms: ReadonlySet<string>;
  /** How many words it has; `Infinity` where only its beginning is repeated. */
  length: number;
}

/** Fewer words may all be missing from the right text. */
const FEWEST_TERMS = 4;
/** From so many words on does `articleBody` tell one text from another. */
const BODY_WORDS = 60;

/** What a text ends in that was cut short. */
const CUT = /(?:…|\.\.\.|&hellip;)\W*$/;

export function subjectOf(page: Document, metadata: Metadata, url: string): Subject {
  const { length, isPaid } = articleData(page);
  const stated = statedText(page);
  const address = new URL(url);
  const { headline, openTitle, documentTitle, description } = metadata;
  // No text says the name of its site, nor the year it is filed under.
  const title = withoutLastSegment(headline ?? openTitle ?? documentTitle, siteNames(metadata, address.host));
  const named = termsIn(`${title} ${description ?? ''}`);
  const inAddress = [...termsIn(slugOf(address))];
  // Where both speak and share no word, the address is a number, or spells the title in other letters (“pech-kotoraya-vidit”).
  const isTelling = named.size < FEWEST_TERMS || inAddress.some((term) => named.has(term));
  const terms = isTelling ? new Set([...named, ...inAddress]) : named;
  return {
    terms: terms.size >= FEWEST_TERMS ? terms : new Set(),
    stated,
    length: length ?? (stated && Number.isFinite(stated.length) ? stated.length : null),
    isPaid,
  };
}

/** The text of its article, where the page repeats it in its data; `null` where that tells too little. */
export function statedText(page: Document): StatedText | null {
  const { body } = articleData(page);
  if (body === null) return null;
  const length = body.split(' ').length;
  const terms = termsIn(sampled(body));
  // A script that sets no spaces between its words may have no whole one in the pieces.
  if (length < BODY_WORDS || terms.size === 0) return null;
  return { terms, length: CUT.test(body) ? Number.POSITIVE_INFINITY : length };
}

/** So many pieces of so many letters tell a text from another as well as all of it. */
const PIECES = 10;
const PIECE_LETTERS = 60;

/** `text` as pieces from all over it, in whole words; all of it where it is short. */
function sampled(text: string): string {
  const step = Math.floor(text.length / PIECES);
  if (step <= PIECE_LETTERS) return text;
  const pieces = Array.from({ length: PIECES }, (_, at) => text.slice(at * step, at * step + PIECE_LETTERS));
  return pieces.map((piece) => piece.replace(/^\S*\s|\S*$/g, '')).join(' ');
}

/** The last part of the address: most pages write their title there. */
function slugOf({ pathname }: URL): string {
  return (
    pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w+$/, '')
      .replace(/[-_+%\d]+/g, ' ') ?? ''
  );
}

/** The words that carry meaning, cut so that “kiln” and “kilns” are one. */
export const termsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(TERM));

const TERM = new RegExp(`(?<!${LETTER})${LETTER}{4,5}`, 'g');

/** Looking so many terms up in a text takes as long as listing its own. */
const FEW_TERMS = 60;

/** How much of `terms` occurs in `text`, 0–1. */
export function shareOf(terms: ReadonlySet<string>, text: string): number {
  const said = terms.size <= FEW_TERMS ? text.toLowerCase() : termsIn(text);
  let found = 0;
  for (const term of terms) if (typeof said === 'string' ? said.includes(term) : said.has(term)) found += 1;
  return found / terms.size;
}
