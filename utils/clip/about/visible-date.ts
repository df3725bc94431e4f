import { elementWalker, isElement } from '../page/elements';
import { oneLine } from '../text';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const RUSSIAN_MONTHS = 'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек'.split('|');
/** A month by its name, in English or Russian; without regard to case. */
export const MONTH = `(?:${[...MONTHS, ...RUSSIAN_MONTHS].join('|')})[a-zа-яё]*\\.?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d\\d)';
const MONTH_FIRST = new RegExp(`(?<![a-zа-яё])(${MONTH})\\s+${DAY},?\\s+${YEAR}(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`(?<!\\d)${DAY}\\.?\\s+(${MONTH}),?\\s+${YEAR}(?!\\d)`, 'i');
/** “2026-03-09”, “2026/3/9”, “2026年3月9日” */
const YEAR_FIRST = /(?<![\d/-])((?:19|20)\d\d)(?:年|[-/])(\d{1,2})(?:月|[-/])(\d{1,2})(?!\d)/;
const DOTTED = /(?<![\d.])(\d\d)\.(\d\d)\.((?:19|20)\d\d)(?![\d.])/;

/** A line that is a date says little else. */
const LINE_LETTERS = 90;
/** So far from the title, in elements, a date is another text's. */
const REACH = 30;

/**
 * The date that stands as a short line of its own near the page's title, `YYYY-MM-DD`, for pages that state it nowhere
 * else: below the title first, then above it.
 */
export function dateBesideTitle(page: Document): string | null {
  const title = titleElement(page);
  if (!title) return null;
  return dateFrom(title, page.body, 'nextNode') ?? dateFrom(title, page.body, 'previousNode');
}

/** The first date within reach of `title`, on one side of it. */
function dateFrom(title: Element, body: Element, step: 'nextNode' | 'previousNode'): string | null {
  const walker = elementWalker(body);
  walker.currentNode = title;
  for (let steps = 0; steps < REACH; steps += 1) {
    const element = walker[step]() as Element | null;
    if (!element || element === body) return null;
    const date = isLine(element) ? dateIn(stated(element) ?? oneLine(element.textContent)) : null;
    if (date) return date;
  }
  return null;
}

/** The heading that the document's title repeats; else the first h1. */
function titleElement(page: Document): Element | null {
  const documentTitle = oneLine(page.querySelector('title')?.textContent);
  const isTitle = (heading: Element) => {
    const text = oneLine(heading.textContent);
    return text.length > 10 && documentTitle.includes(text);
  };
  return [...page.querySelectorAll('h1, h2')].find(isTitle) ?? page.querySelector('h1');
}

/** What a `<time>` says to machines. */
const stated = (element: Element): string | null => element.getAttribute('datetime')?.slice(0, 10) ?? null;

/** A day that a sentence tells of is no date of the text: it ends in a word of its own and a full stop. */
const SENTENCE = /[a-zа-яё]{3,}[.!?]$/;

const lineAround = (element: Element): string => oneLine((element.closest('p') ?? element).textContent);

const isLine = (element: Element): boolean =>
  !element.querySelector('p, h1, h2, ul, table') &&
  lineAround(element).length <= LINE_LETTERS &&
  !SENTENCE.test(lineAround(element)) &&
  !element.closest('a, nav, aside, footer, li, option, pre, script, style') &&
  ![...element.childNodes].some((child) => isElement(child) && dateIn(oneLine(child.textContent)) !== null);

/** `YYYY-MM-DD` of the first date written out in `text`, in English or Russian; `null` if there is none. */
export function dateIn(text: string): string | null {
  const month = MONTH_FIRST.exec(text);
  if (month) return isoDate(month[3], monthNumber(month[1]), month[2]);
  const day = DAY_FIRST.exec(text);
  if (day) return isoDate(day[3], monthNumber(day[2]), day[1]);
  const iso = YEAR_FIRST.exec(text);
  if (iso) return isoDate(iso[1], Number(iso[2]), iso[3]);
  const dotted = DOTTED.exec(text);
  return dotted ? isoDate(dotted[3], Number(dotted[2]), dotted[1]) : null;
}

function monthNumber(name = ''): number {
  const start = name.slice(0, 3).toLowerCase();
  const at = MONTHS.indexOf(start);
  return 1 + (at === -1 ? RUSSIAN_MONTHS.findIndex((month) => new RegExp(month).test(start)) : at);
}

function isoDate(year: string | undefined, month: number, day: string | undefined): string | null {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
