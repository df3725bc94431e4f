import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl';
import { en } from './en';
import type { composing } from './en/composing';
import type { Language } from './locale';
import { ru } from './ru';
import type { Wording } from './wording';

/** Every string of the surfaces, as ICU messages (plurals by CLDR). The manifest's own strings are in `public/_locales`. */
export type Messages = typeof en;

declare module 'use-intl' {
  // Makes keys and ICU arguments of `useTranslations` checked by the compiler; those that not every page loads have a hook of their own.
  interface AppConfig {
    Locale: Language;
    Messages: typeof composing;
  }
}

const catalogues: Record<Language, Wording<Messages>> = { en, ru };

/** The catalogue of `language`, typed as the English one: same keys, same ICU arguments (`catalogue.test.ts` holds them equal). */
export function messagesIn(language: Language): Messages {
  return catalogues[language] as Messages;
}

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** A namespace's words outside React (menus, notifications, `document.title`). Inside it, use `useTranslations`. */
export function wordsIn<Name extends Namespace>(language: Language, namespace: Name) {
  return createTranslator<Messages, Name>({ locale: language, messages: messagesIn(language), namespace });
}

/** What `wordsIn` and `useTranslations` give for a namespace. */
export type Words<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>>;
