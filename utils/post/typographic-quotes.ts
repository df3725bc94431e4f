import type { TypographyLanguage } from './typography-language';

/** The marks of a quotation, and of one inside it. English knows but one pair here: a quotation inside another has single marks, as an author types them. */
const PAIRS: Record<TypographyLanguage, readonly (readonly [open: string, close: string])[]> = {
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  en: [['“', '”']],
};

const OPENS = /(?:^|[\s([{«„“"—–/-])$/;

/**
 * What a `"` typed after `before` is to be: the mark that opens or closes a quotation; `null` where it stays (inches, the end of a
 * quotation that an author has begun with a straight mark).
 */
export function quoteFor(before: string, language: TypographyLanguage): string | null {
  const { depth, hasStraight } = openIn(before, language);
  const pairs = PAIRS[language];
  if (OPENS.test(before) && !(hasStraight && /\S$/.test(before)))
    return pairs[Math.min(depth, pairs.length - 1)]?.[0] ?? null;
  if (hasStraight || depth === 0) return null;
  return pairs[Math.min(depth, pairs.length) - 1]?.[1] ?? null;
}

/** How many quotations are open at the end of `text`, and whether one is that was begun with a straight mark. */
function openIn(text: string, language: TypographyLanguage): { depth: number; hasStraight: boolean } {
  let depth = 0;
  let hasStraight = false;
  for (const sign of text) {
    if (sign === '"') hasStraight = !hasStraight;
    else if (PAIRS[language].some(([open]) => open === sign)) depth += 1;
    else if (PAIRS[language].some(([, close]) => close === sign)) depth = Math.max(0, depth - 1);
  }
  return { depth, hasStraight };
}
