import { words } from '../text';

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
  const letters = words(sample)
    .join('')
    .replace(/[\d_]+/g, '').length;
  if (letters < 40) return declared;
  const share = (script: RegExp) => (sample.match(script) ?? []).join('').length / letters;
  if (share(/[\u0400-\u052f]+/g) > 0.5)
    return declared && CYRILLIC.has(declared) ? declared : cyrillicLanguage(text);
  if (share(/[A-Za-z\u00c0-\u024f]+/g) > 0.8)
    return declared && !NOT_LATIN.has(declared) ? declared : latinLanguage(text);
  return declared;
}

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
  const sample =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const common = sample.filter((word) => /^(the|of|and|to|in|is|that|for|with|are)$/.test(word)).length;
  return common / (sample.length || 1) > 0.12 ? 'en' : null;
}
