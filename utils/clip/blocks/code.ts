import { BLOCK_SELECTOR, isBlock, isElement, isText } from '../page/elements';

/** Line numbers and copy buttons beside code, by the names that highlighters give them. */
const GUTTER =
  '.lineno, .linenos, .line-number, .line-numbers-rows, .ln, .lnt, .gutter, .rouge-gutter, .blob-num, .hljs-ln-numbers, span[class*="line-number" i], span[class*="linenumber" i], .input_prompt, .output_prompt, .prompt, button, .copy, .clipboard-copy, .sr-only';

/** The text of a code box with its lines and spaces. */
export function codeText(box: Element): string {
  const text = box.textContent ?? '';
  const isPlain = !box.querySelector(NOT_PLAIN) && (text.includes('\n') || !box.querySelector(LINE));
  const lines = isPlain ? seenIn(text) : readLines(box, '');
  return lines
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** Most code is a row of spans, with its line breaks as they are. */
const NOT_PLAIN = `${GUTTER}, br, ${BLOCK_SELECTOR}`;

/** What highlighters put around each line: some leave the break between two to their style. */
const LINE = 'span.line, span[data-line]';

const seenIn = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');

function readLines(node: Node, before: string): string {
  if (isText(node)) return before + seenIn(node.data);
  if (!isElement(node) || node.matches(GUTTER)) return before;
  if (node.localName === 'br') return `${before}\n`;
  const ownLine = isOwnLine(node);
  let text = ownLine && before && !before.endsWith('\n') ? `${before}\n` : before;
  for (const child of node.childNodes) text = readLines(child, text);
  return ownLine && text !== before && !text.endsWith('\n') ? `${text}\n` : text;
}

const isOwnLine = (element: Element): boolean =>
  isBlock(element) ? element.localName !== 'td' && element.localName !== 'pre' : isUnbrokenLine(element);

/** A line that nothing parts from the next. */
function isUnbrokenLine(element: Element): boolean {
  const next = element.nextSibling;
  return next !== null && isElement(next) && element.matches(LINE) && next.matches(LINE);
}

/** The language a code box names, as the page writes it, or `null`. */
export function codeLanguage(box: Element): string | null {
  const around = [box.querySelector('code'), box, box.parentElement, box.parentElement?.parentElement];
  for (const element of around) {
    if (!element) continue;
    const named = element.getAttribute('data-lang') ?? element.getAttribute('data-language');
    const language = named ?? languageInClass(element.getAttribute('class') ?? '');
    if (language && !/^(plain|text|txt|none|plaintext|nohighlight)$/i.test(language))
      return language.toLowerCase();
  }
  return null;
}

const languageInClass = (names: string): string | null =>
  /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*|sourceCode\s+)([\w+#-]+)/.exec(names)?.[1] ?? null;

/** Code in a table, a row a line: a file or a gist that GitHub shows. */
export const isCodeTable = (box: Element): boolean =>
  box.localName === 'table' && box.querySelector('td.blob-code') !== null;

/** A box that holds nothing but `<code>` of several lines. */
export function isLoneCode(box: Element): boolean {
  const code = box.firstElementChild;
  if (code?.localName !== 'code' || code !== box.lastElementChild) return false;
  const text = code.textContent ?? '';
  // In a paragraph a break of the source is a space.
  const isBroken = code.querySelector('br') !== null || (box.localName !== 'p' && text.trim().includes('\n'));
  return isBroken && (box.textContent ?? '').trim() === text.trim();
}

/** A column of line numbers that stands in a box of its own beside the code. */
export const isLineNumbers = (text: string): boolean =>
  /^\s*\d+(?:\s+\d+)*\s*$/.test(text) && text.includes('\n');
