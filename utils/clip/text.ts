/**
 * There for line breaking, not for reading: soft hyphens, zero-width spaces, byte order marks. And letters for private
 * use: the pictures of icon fonts, which no other font has.
 */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\ue000-\uf8ff]/g;

export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** The text as one line: white space levelled, invisible characters gone, NFC. */
export const oneLine = (text: string | null | undefined): string =>
  withoutUnseen(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');

/**
 * A letter, a digit or an underscore, for the making of patterns: whatever is no space, no punctuation and no symbol by its
 * block. (`\p{L}` says it more exactly, and costs a page's first reading more than all the rest of a pattern.)
 */
export const LETTER = String.raw`[^\s\0-/:-@[-^\x60{-©«-´¶-¹»-¿×÷\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\ud800-\udfff]`;
const WORD = new RegExp(`${LETTER}+`, 'g');

/** Lower-case words, for comparing texts. */
export const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** How many words a text has. */
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

/** Whether two texts say the same, letters and digits alone. */
export const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');
