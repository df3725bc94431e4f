import { linkAddress } from '../address';
import { oneLine } from '../text';

/** What a link in such a row says, in lower case and without numbers and signs (“Paper”, “arXiv”, “GitHub (1.2k)”, “Код”). */
const LABEL =
  /^(?:view |read |get |the |full |our |project |live |online |try |source |pre-?trained |model )*(?:papers?|pdf|arxiv|preprint|openreview|code|github|repo(?:sitory)?|implementation|demo|colab|notebook|playground|data|datasets?|models?|weights|checkpoints?|hugging ?face|project page|page|website|video|youtube|slides|poster|talk|supplement(?:ary|al)?(?: materials?)?|appendix|bibtex|citation|cite|blog(?: post)?|статья|препринт|код|демо|данные|датасет|модель)(?: (?:on|in|at|на|в) [a-zа-яё ]{2,40})?$/;

const LABEL_LETTERS = 100;

/** Of these a post names none. */
const BESIDE = /video|youtube|slides|poster|talk|supplement|appendix|bibtex|cit(?:e|ation)|blog/;

/** So many boxes around a link can belong to its button. */
const BUTTON_DEPTH = 4;
/** A box with more letters, white space and all, is no row. */
const ROW_LETTERS = 2000;
/** A page with more such rows is a list of papers. */
const MOST_ROWS = 2;

/**
 * The addresses in the row of buttons under an article's title (“Paper · Code · Demo”), which is no text: at least two
 * links that each say no more than what they lead to, side by side. Empty on a page with many such rows.
 */
export function rowLinks(page: Document): string[] {
  const labels = [...page.body.querySelectorAll('a[href]')].filter(
    (link) =>
      (link.textContent ?? '').length <= LABEL_LETTERS &&
      LABEL.test(labelOf(link)) &&
      !link.closest('nav, footer, aside, [role="navigation"]'),
  );
  const rows = new Map<Element, Set<Element>>();
  for (const link of labels) {
    const row = rowOf(link, labels);
    if (row) rows.set(row, (rows.get(row) ?? new Set()).add(link));
  }
  if (rows.size > MOST_ROWS) return [];
  const found = [...rows.values()].flatMap((links) => [...links]);
  return [
    ...new Set(
      found
        .filter((link) => !BESIDE.test(labelOf(link)))
        .flatMap((link) => linkAddress(link.getAttribute('href'), page.baseURI) ?? []),
    ),
  ];
}

const labelOf = (link: Element): string =>
  (link.textContent ?? '')
    .toLowerCase()
    .replace(/\(opens in [^)]*\)/, '')
    .replace(/[^a-zß-ÿа-яё-]+(?:k\b)?/g, ' ')
    .trim();

/** The nearest box that holds another such link, if it holds hardly anything else. */
function rowOf(link: Element, labels: readonly Element[]): Element | null {
  let box = link.parentElement;
  for (let depth = 0; box && depth < BUTTON_DEPTH; depth += 1, box = box.parentElement) {
    const inside = labels.filter((other) => box?.contains(other));
    if (inside.length < 2) continue;
    const text = box.textContent ?? '';
    const said = inside.reduce((sum, each) => sum + oneLine(each.textContent).length, 0);
    return text.length <= ROW_LETTERS && said >= 0.6 * oneLine(text).length ? box : null;
  }
  return null;
}
