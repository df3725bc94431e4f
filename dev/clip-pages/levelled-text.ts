const level = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');

/** A text for comparing: quotation marks, dashes and white space are as good as any others, what is invisible is gone. */
export const levelled = (text: string): string => level(text).replace(/\s+/g, ' ').trim();

/** The same, with its line breaks and the spaces within its lines. */
export const levelledLines = (text: string): string =>
  level(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/^\n+|\s+$/g, '');

/** The same, with no white space at all: for TeX, where it says nothing. */
export const levelledTex = (text: string): string => level(text).replace(/\s+/g, '');
