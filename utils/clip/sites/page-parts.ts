import { oneLine } from '../text';

/** The words of the first element that `selector` finds, or `null`. */
export const wordsAt = (page: ParentNode, selector: string): string | null =>
  oneLine(page.querySelector(selector)?.textContent) || null;

/** The words of each element that `selector` finds, each once. */
export const allWordsAt = (page: ParentNode, selector: string): string[] => [
  ...new Set([...page.querySelectorAll(selector)].map((element) => oneLine(element.textContent))),
];

/** Where the links under `selector` lead, as the page writes it. */
export const linksAt = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].flatMap((link) => link.getAttribute('href') ?? []);

/** Sets `parts` side by side in a box of their own, as one text; `null` if there are none. */
export function gathered(page: Document, parts: readonly (Element | null)[]): Element | null {
  const found = parts.filter((part) => part !== null);
  if (found.length === 0) return null;
  const box = page.createElement('section');
  for (const part of found) {
    const paragraph = page.createElement('div');
    paragraph.append(...part.childNodes);
    box.append(paragraph);
  }
  page.body.append(box);
  return box;
}
