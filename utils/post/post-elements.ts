import type { Line, Mark, Origin, Pre, Quote } from './post-document';

/**
 * How the blocks and marks of a post are drawn: by the editor (as ProseMirror's `DOMOutputSpec`) and, before it has
 * loaded, from the stored JSON alone. `0` is where the content goes.
 */
export type ElementSpec = readonly [
  tag: string,
  attributes: Record<string, string>,
  content: 0 | ElementSpec,
];

const originAttributes = (from: Origin | null): Record<string, string> =>
  from ? { 'data-clip-id': from.clipId, 'data-paragraph': String(from.paragraph) } : {};

export const lineElement = (attrs: Line['attrs']): ElementSpec => [
  'p',
  originAttributes(attrs?.from ?? null),
  0,
];

export const quoteElement = ({ expandable }: Quote['attrs']): ElementSpec => [
  'blockquote',
  expandable ? { 'data-expandable': '' } : {},
  0,
];

export const preElement = ({ from, language }: Pre['attrs']): ElementSpec => [
  'pre',
  { ...originAttributes(from), ...(language !== null && { 'data-language': language }) },
  ['code', {}, 0],
];

export function markElement(mark: Mark): ElementSpec {
  switch (mark.type) {
    case 'link':
      return ['a', { href: mark.attrs.href, rel: 'noopener noreferrer' }, 0];
    case 'customEmoji':
      return ['tg-emoji', { 'emoji-id': mark.attrs.id }, 0];
    case 'spoiler':
      return ['span', { 'data-spoiler': '' }, 0];
    case 'code':
      return ['code', {}, 0];
    default:
      return [letters[mark.type], {}, 0];
  }
}

const letters = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's' };
