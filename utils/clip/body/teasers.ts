import type { Passage } from '../blocks/passage';
import { isAuthorNote } from './bylines';

/** A line or a heading without text below that is nothing but a link to another page of the site, and no sentence. */
export function isTeaser(passage: Passage, next: Passage | undefined, host: string): boolean {
  if (!isSiteLink(passage, host) || passage.length < 3) return false;
  if (passage.kind === 'heading') return next === undefined || next.kind === 'heading';
  return passage.kind === 'paragraph' && !/[.!?…:]["”»)]?$/.test(passage.text);
}

/** Without the headings, the lists of the site's own pages and the words about its author that the text ends in. */
export function withoutTail(passages: readonly Passage[], host: string): Passage[] {
  const isTail = (passage: Passage) =>
    passage.kind === 'heading' ||
    isAuthorNote(passage) ||
    (passage.kind === 'list-item' && isSiteLink(passage, host));
  return passages.slice(0, passages.findLastIndex((passage) => !isTail(passage)) + 1);
}

/** Whether nearly all of it is a link to the same site. */
function isSiteLink({ linked, inlines, element }: Passage, host: string): boolean {
  if (linked < 0.8) return false;
  const links = inlines.flatMap(({ marks = [] }) =>
    marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : [])),
  );
  // No address among its marks: the whole heading lies inside a link.
  if (links.length === 0) return element.closest('a[href]') !== null;
  // A heading's link to itself leads nowhere.
  return links.every((href) => new URL(href).host === host && !href.includes('#'));
}
