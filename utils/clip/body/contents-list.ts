import type { Passage } from '../blocks/passage';

/** Whether a list item belongs to a table of contents: a list whose items all lead to places on the same page. */
export function isContentsList({ kind, element }: Passage): boolean {
  if (kind !== 'list-item') return false;
  const list = outermostList(element);
  if (!list) return false;
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
