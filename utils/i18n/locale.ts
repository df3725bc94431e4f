/** The languages of the surfaces. English is the one that an unknown browser language gets. */
export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];

export type LanguageSetting = 'browser' | Language;

/** Each language by its own name, as a reader of it looks for it. */
export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский' };

/**
 * The language to show: the author's choice, or the first of the browser's languages that there is a catalogue for.
 * `browserLanguages` are BCP 47 tags, best first (`navigator.languages`).
 */
export function localeFor(setting: LanguageSetting, browserLanguages: readonly string[]): Language {
  if (setting !== 'browser') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}
