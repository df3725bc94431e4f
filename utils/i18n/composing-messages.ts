import type { Messages } from './catalogue';
import { composing as english } from './en/composing';
import type { Language } from './locale';
import { composing as russian } from './ru/composing';
import type { Wording } from './wording';

type Composing = Omit<Messages, 'menu' | 'options'>;

const messages: Record<Language, Wording<Composing>> = { en: english, ru: russian };

/** The catalogue as the composer and the Desk need it: without the words of the settings, which no popup has to load. */
export function composingMessagesIn(language: Language): Composing {
  return messages[language] as Composing;
}
