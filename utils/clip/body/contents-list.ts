import type { Passage } from '../blocks/passage';

/** Without the items of tables of contents: of lists whose items all lead to places on the same page. */
export function withoutContentsLists(passages: readonly Passage[]): Passage[] {
  const judged = new Map<Element, boolean>();
  return passages.filter(({ kind, element }) => {
    const list = kind === 'list-item' ? outermostList(element) : null;
    if (!list) return true;
    const isContents = judged.get(list) ?? isContentsList(list);
    judged.set(list, isContents);
    return !isContents;
  });
}

function isContentsList(list: Element): boolean {
  const links = [...list.querySelectorAll('a[href]')];
  if (links.length < 2 || !links.every((link) => link.getAttribute('href')?.startsWith('#'))) return false;
  const letters = (text: string | null) => (text ?? '').replace(/\s+/g, '').length;
  const linked = links.reduce((sum, link) => sum + letters(link.textContent), 0);
  return linked > 0.8 * letters(list.textContent);
}

function outermostList(element: Element): Element | null {
  let list: Element | null = element.closest('ul, ol');
  for (let outer = list; outer; outer = outer.parentElement?.closest('ul, ol') ?? null) list = outer;
  return list;
}
