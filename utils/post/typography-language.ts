/** Whose rules a line is set by: the Russian ones for Cyrillic, the English ones for Latin letters. */
export type TypographyLanguage = 'ru' | 'en';

/** Which letters a line has more of; `otherwise` where it has none, or as many. */
export function typographyLanguage(line: string, otherwise: TypographyLanguage): TypographyLanguage {
  const count = (letters: RegExp) => line.match(letters)?.length ?? 0;
  const [cyrillic, latin] = [count(/\p{Script=Cyrillic}/gu), count(/\p{Script=Latin}/gu)];
  if (cyrillic === latin) return otherwise;
  return cyrillic > latin ? 'ru' : 'en';
}
