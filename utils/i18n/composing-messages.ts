import { composing as english } from './en/composing';
import type { Language } from './locale';
import { composing as russian } from './ru/composing';
import type { Wording } from './wording';

type Composing = typeof english;

const messages: Record<Language, Wording<Composing>> = { en: english, ru: russian };

/** The catalogue as the composer needs it: no popup has to load the words of the settings and of the Desk. */
export const composingMessagesIn = (language: Language) => messages[language] as Composing;
