import { LETTER } from '../text';

/** The language that a page declares: BCP 47 primary tag, or `null`. */
export function declaredLanguage(page: Document): string | null {
  const declared =
    page.documentElement.getAttribute('lang') ||
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  return /^[a-z]{2,3}/i.exec(declared?.trim() ?? '')?.[0]?.toLowerCase() ?? null;
}

/** So many letters tell. */
const SAMPLE = 5000;

/**
 * The language that the letters of `text` tell; `declared` where they do not tell, or agree with it. (Templates often
 * declare English for everything.)
 */
export function languageOfLetters(text: string, declared: string | null): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.replace(NO_LETTERS, '').length;
  if (letters < 40) return declared;
  if (sample.replace(NOT_CYRILLIC_LETTERS, '').length / letters > 0.5)
    return declared && CYRILLIC.has(declared) ? declared : cyrillicLanguage(text);
  if (sample.replace(NOT_LATIN_LETTERS, '').length / letters > 0.8)
    return declared && !NOT_LATIN.has(declared) ? declared : latinLanguage(text);
  return declared;
}

/** What is no letter of any script: digits too. */
const NO_LETTERS = new RegExp(`${LETTER.replace('[^', '[\\d_')}+`, 'g');
const NOT_CYRILLIC_LETTERS = /[^\u0400-\u052f]+/g;
const NOT_LATIN_LETTERS = /[^A-Za-z\u00c0-\u024f]+/g;

const CYRILLIC = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg', 'tt', 'ba', 'cv']);
const NOT_LATIN = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'zh',
  'ja',
  'ko',
  'ar',
  'fa',
  'he',
  'el',
  'hi',
  'th',
  'ka',
  'hy',
]);

const cyrillicLanguage = (text: string) => (/[іїєґ]/i.test(text) && !/[ыэъё]/i.test(text) ? 'uk' : 'ru');

/** English is told by its commonest words; other languages in Latin letters are not told apart. */
function latinLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/[a-z]+/g)?.length ?? 1;
  const common = sample.match(/(?<![a-z])(?:the|of|and|to|in|is|that|for|with|are)(?![a-z])/g)?.length ?? 0;
  return common / words > 0.12 ? 'en' : null;
}
