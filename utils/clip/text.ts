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

/** Lower-case words, for comparing texts. */
export const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Whether two texts say the same, letters and digits alone. */
export const sameWords = (a: string, b: string): boolean => words(a).join(' ') === words(b).join(' ');
