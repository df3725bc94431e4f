import { isElement } from './elements';
import { texSymbol } from './mathml';

/** What only holds places apart. */
const SPACERS = /(?:^|\s)(?:strut|pstrut|vlist-s|mspace|nulldelimiter|frac-line|hide-tail|rule)(?:\s|$)/;

/**
 * TeX for what KaTeX draws (https://github.com/KaTeX/KaTeX, src/buildHTML.ts), on pages whose author kept its MathML away:
 * fractions, roots, scripts and limits; anything else becomes its signs in a row.
 */
export function texFromKatexHtml(node: Node): string {
  if (!isElement(node)) return signs(node.textContent ?? '');
  const name = node.getAttribute('class') ?? '';
  if (SPACERS.test(name)) return '';
  const has = (part: string) => ` ${name} `.includes(` ${part} `);
  if (has('mfrac')) {
    // Rows are drawn from the bottom up.
    const [below = '', above = ''] = rowsOf(node);
    return `\\frac{${above}}{${below}}`;
  }
  if (has('sqrt')) return `\\sqrt{${rowsOf(node)[0] ?? ''}}`;
  if (has('msupsub')) {
    const rows = rowsOf(node);
    if (rows.length > 1) return `_{${rows[0]}}^{${rows[1]}}`;
    // A table of two cells has something below the line.
    return `${node.querySelector('.vlist-t2') ? '_' : '^'}{${rows[0] ?? ''}}`;
  }
  if (has('op-limits')) {
    const [first = '', second = '', third] = rowsOf(node);
    if (third !== undefined) return `${second}_{${first}}^{${third}}`;
    return node.querySelector('.vlist-t2') ? `${second}_{${first}}` : `${first}^{${second}}`;
  }
  if (has('mop') && !node.firstElementChild) return texSymbol((node.textContent ?? '').trim(), true);
  return [...node.childNodes].map(texFromKatexHtml).join('');
}

/** What stands in each row of the stack that is drawn under `box`, empty rows left out. */
function rowsOf(box: Element): string[] {
  const stack = box.querySelector('.vlist');
  return [...(stack?.children ?? [])].map(texFromKatexHtml).filter((row) => row !== '');
}

/** Each sign in TeX. */
const signs = (text: string): string => [...text.trim()].map((sign) => texSymbol(sign, false)).join('');
