import type { Passage } from '../blocks/passage';
import { nameOf } from '../page/elements';

/** Who wrote it and when, as lines around the text: they count only before it has begun or after it has ended. */

/** “By Ann Lee, November 12, 2021”, “Updated: 12:30”, a bare date. */
const BYLINES: readonly RegExp[] = [
  /^(?:by|By|BY|[Ww]ritten by|[Pp]osted by|[Ee]dited by|[Rr]eviewed by|[Tt]ext by|[Aa]uthor|Автор|Текст):?\s+[A-ZÀ-ÞА-ЯЁ]/,
  /^[A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿА-яЁё.'’-]+(?: [A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿА-яЁё.'’-]+){1,3},[^.!?]*\b(?:Scientist|Engineer|Researcher|Director|Manager|Fellow|Professor)s?\b[^.!?]*$/,
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b[^.!?]*$/,
];

/** The same in lower case. */
const DATELINES: readonly RegExp[] = [
  /^(?:posted|published|updated|last (?:updated|modified)|first published|опубликовано|обновлено|дата)(?![a-zа-яё])/,
  /^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}\.?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[a-zа-яё]*\.?\s+\d{1,4}\b[^.!?]*$/,
];

/** How authors call the line under the title that says what is to come. */
const DECK = /(?:^|[\s_-])(?:sub-?(?:title|head(?:line|ing)?)|dek|deck|standfirst)(?:[\s_-]|$)/;

/** A heading of so many words is no section's. */
const DECK_WORDS = 12;

const isDeck = ({ kind, length, element }: Passage): boolean =>
  kind === 'heading' && (length >= DECK_WORDS || DECK.test(nameOf(element)));

/** A name, a date, a rubric or a second title above the text. */
export const isByline = (passage: Passage): boolean =>
  passage.kind !== 'code' &&
  passage.length <= 30 &&
  (isDeck(passage) ||
    BYLINES.some((line) => line.test(passage.text)) ||
    isDateline(passage.text) ||
    isTag(passage));

function isDateline(text: string): boolean {
  const said = text.toLowerCase();
  return DATELINES.some((line) => line.test(said));
}

/** Two or three words that are no sentence and not set in bold as a heading is: a rubric, a difficulty, a counter. */
const isTag = ({ kind, text, length, inlines }: Passage): boolean =>
  kind === 'paragraph' &&
  length <= 3 &&
  !/[.!?…:;,"”»)]$/.test(text) &&
  !inlines.every(({ marks = [] }) => marks.some(({ type }) => type === 'bold'));

const NAME = `[A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿА-яЁё.’'-]*(?: [A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿА-яЁё.’'-]*){1,3}`;
const TRADE = '(?:writer|reporter|journalist|editor|columnist|correspondent|contributor|blogger|freelancer)';

/** “Ann Lee is a science writer …”, “Ann Lee covers …”. */
const AUTHOR_NOTE = new RegExp(
  `^(?:[Tt]he author|${NAME}),? (?:(?:is|was|has been) (?:an? |the |our )?(?:[A-Za-zÀ-ÿА-яЁё-]+ ){0,4}${TRADE}|(?:writes|covers|reports|blogs) (?:about|on|for|from))(?![A-Za-zÀ-ÿА-яЁё])`,
);

/** Who wrote it, in the third person, below the text. */
export const isAuthorNote = ({ kind, text, length }: Passage): boolean =>
  kind === 'paragraph' && length <= 60 && AUTHOR_NOTE.test(text);
