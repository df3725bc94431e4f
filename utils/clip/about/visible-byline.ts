import { oneLine } from '../text';
import { MONTH } from './visible-date';

/** “By Ann Lee”, “Posted by Ann Lee, Research Scientist”, “Автор: Анна Ли” */
const BYLINE =
  /^(?:(?:[Pp]osted|[Ww]ritten|[Tt]ext) by|[Bb]y|BY|[Аа]втор(?:ы)?:?|[Тт]екст:)\s+(?=[A-ZÀ-ÞА-ЯЁ])/;
/** Tried first on every line of the page. */
const OPENING = /^\s*(?:posted|written|text|by|автор|текст)/i;
/** Where the line goes on with a day: “March 10, 2025” (which may stand in a box of its own), “on Tuesday”, “12:30”. */
const WHEN = new RegExp(
  `(?:\\s+on)?(?:\\s*${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\s+(?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)).*`,
  'i',
);
const LINE_LETTERS = 200;

/** What people are, and where, in lower case: no part of a name. */
const ROLE =
  /\b(?:scientists?|engineers?|researchers?|research|directors?|managers?|lead|leads|fellow|professors?|interns?|students?|residents?|team|university|institute|college|lab|laborator(?:y|ies)|google|deepmind|openai|meta|microsoft|nvidia|vp|president|head|chief|officer|staff|senior|principal|editor|writer|news)\b/;
/** Two to four words that begin with capitals; initials and particles too. */
const NAME =
  /^[A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿА-яЁё.'’-]*(?:\s+(?:[A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿА-яЁё.'’-]*|van|von|de|der|den|da|di|del|la|le|bin|al)){1,3}$/;

/** The people in the first line of the page that says who wrote it, for pages that name them nowhere else. */
export function bylineAuthors(page: Document): string[] {
  for (const element of page.body.querySelectorAll('p, span, div, small, em, i, address')) {
    const text = element.textContent ?? '';
    if (text.length > LINE_LETTERS * 2 || !OPENING.test(text)) continue;
    const line = oneLine(text);
    if (line.length <= LINE_LETTERS && BYLINE.test(line))
      return namesIn(line.replace(BYLINE, '').replace(WHEN, ''));
  }
  return [];
}

/** The names in “Ann Lee, Research Scientist and Bo Ek, Software Engineer, Smoke Team”. */
export function namesIn(line: string): string[] {
  const parts = line.split(/\s*(?:[,;|•·]|(?<=\s)(?:and|и)(?=\s)|&)\s*/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => NAME.test(part) && !ROLE.test(part.toLowerCase())))];
}
