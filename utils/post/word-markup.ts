/** What Word means by elements that HTML knows nothing of. */

const styleOf = (element: Element | null) => element?.getAttribute('style') ?? '';

/**
 * The bullet or number in front of a list's paragraph, further in with each level: Word writes it as text, with blanks around and
 * a bullet out of a symbol font. `null` for any other element.
 */
export function wordBullet(element: Element): string | null {
  if (!/mso-list:\s*ignore/i.test(styleOf(element))) return null;
  const [, level = '1'] = /mso-list:[^;]*\blevel(\d+)/i.exec(styleOf(element.closest('p'))) ?? [];
  const sign = (element.textContent ?? '').trim();
  const bullet = /^[\p{L}\p{N}]{1,4}[.)]$/u.test(sign) && sign !== 'o' ? sign : '•';
  return `${'  '.repeat(Number(level) - 1)}${bullet} `;
}

/** The `<o:p>` that ends a paragraph; with a no-break space in it the paragraph is an empty line. */
export const isWordFiller = (element: Element): boolean =>
  element.tagName === 'O:P' && (element.textContent ?? '').trim() === '';
