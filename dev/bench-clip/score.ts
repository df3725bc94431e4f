import type { Truth } from './truth';
import { shareIn, shinglesOf, wordsOf } from './words';

/** What an extractor made of a page. */
export interface Extract {
  title: string;
  /** Every block it keeps, in page order. */
  paragraphs: { text: string; key: boolean }[];
}

/** How an extract stands to the truth, in counts that can be summed over pages. */
export interface Score {
  /** Shares of all shingles of text and truth together: in both, in the extract alone, in the truth alone. */
  shared: number;
  extra: number;
  missing: number;
  titles: number;
  titlesExact: number;
  truths: number;
  truthsFound: number;
  /** Blocks of five words and more, and those among them that are not of the article. */
  blocks: number;
  boilerplate: number;
  key: number;
  keyBoilerplate: number;
  /** Of pages where somebody chose key paragraphs. */
  labelled: number;
  /** How many key paragraphs such a page has been given, and how many of them are of those that were chosen or would do. */
  keyOnLabelled: number;
  keyRight: number;
  /** How many were chosen, and how many of them are among the key paragraphs. */
  keyChosen: number;
  keyFound: number;
  firstKept: number;
}

/**
 * Scores an extract against the truth. The body is measured as in Zyte's article-extraction-benchmark (`evaluate.py`): shingles of four
 * words, each page counting as much as any other. A page without an extract counts as an empty one.
 */
export function scoreOf(truth: Truth, extract: Extract | null): Score {
  const isNeutral = truth.ignore ? shareIn(truth.ignore) : () => 0;
  const paragraphs = (extract?.paragraphs ?? []).filter(({ text }) => isNeutral(text) < 0.75);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const ofBody = shareIn(truth.body_text);
  const ofText = shareIn(text);
  const isBoilerplate = (paragraph: { text: string }) => ofBody(paragraph.text) < 0.5;
  const blocks = paragraphs.filter((paragraph) => wordsOf(paragraph.text).length >= 5);
  const key = paragraphs.filter((paragraph) => paragraph.key);
  return {
    ...bodyScore(truth.body_text, text),
    titles: Number(Boolean(truth.title)),
    titlesExact: Number(Boolean(truth.title) && levelTitle(truth.title) === levelTitle(extract?.title)),
    truths: truth.paragraphs.length,
    truthsFound: truth.paragraphs.filter((paragraph) => ofText(paragraph) >= 0.75).length,
    blocks: blocks.length,
    boilerplate: blocks.filter(isBoilerplate).length,
    key: key.length,
    keyBoilerplate: key.filter(isBoilerplate).length,
    ...keyScore(
      truth,
      key.map((paragraph) => paragraph.text),
    ),
  };
}

function bodyScore(truth: string, text: string): Pick<Score, 'shared' | 'extra' | 'missing'> {
  const wanted = shinglesOf(truth);
  const got = shinglesOf(text);
  let shared = 0;
  let extra = 0;
  let missing = 0;
  for (const [shingle, times] of wanted) {
    shared += Math.min(times, got.get(shingle) ?? 0);
    missing += Math.max(0, times - (got.get(shingle) ?? 0));
  }
  for (const [shingle, times] of got) extra += Math.max(0, times - (wanted.get(shingle) ?? 0));
  const all = shared + extra + missing || 1;
  return { shared: shared / all, extra: extra / all, missing: missing / all };
}

function keyScore(
  { paragraphs, key: chosen, also }: Truth,
  key: readonly string[],
): Pick<Score, 'labelled' | 'keyOnLabelled' | 'keyRight' | 'keyChosen' | 'keyFound' | 'firstKept'> {
  if (!chosen) return { labelled: 0, keyOnLabelled: 0, keyRight: 0, keyChosen: 0, keyFound: 0, firstKept: 0 };
  const isOneOf = (text: string, numbers: readonly number[]) =>
    numbers.some((number) => isSame(text, paragraphs[number] ?? ''));
  const isKept = (number: number) => key.some((text) => isOneOf(text, [number]));
  return {
    labelled: Number(chosen.length > 0),
    keyOnLabelled: chosen.length > 0 ? key.length : 0,
    keyRight: key.filter((text) => isOneOf(text, [...chosen, ...(also ?? [])])).length,
    keyChosen: chosen.length,
    keyFound: chosen.filter(isKept).length,
    firstKept: chosen.slice(0, 1).filter(isKept).length,
  };
}

/** A block may be a part of the true paragraph, or hold it among others. */
const isSame = (text: string, truth: string): boolean =>
  shareIn(truth)(text) >= 0.5 || shareIn(text)(truth) >= 0.75;

/** Quotation marks, dashes, case and spaces are as good as any others. */
const levelTitle = (title: string | null | undefined): string =>
  (title ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
