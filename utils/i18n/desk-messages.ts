import { composing as englishComposing } from './en/composing';
import { desk as english } from './en/desk';
import type { Language } from './locale';
import { composing as russianComposing } from './ru/composing';
import { desk as russian } from './ru/desk';
import type { Wording } from './wording';

const en = { ...englishComposing, desk: english };
const ru = { ...russianComposing, desk: russian };
const messages: Record<Language, Wording<typeof en>> = { en, ru };

/** The catalogue as the Desk needs it: its own words, and those of the composer in it. */
export const deskMessagesIn = (language: Language) => messages[language] as typeof en;
