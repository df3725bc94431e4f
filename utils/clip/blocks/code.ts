import { BLOCK_SELECTOR, isBlock, isElement, isText } from '../page/elements';

/** Line numbers and copy buttons beside code, by the names that highlighters give them. */
const GUTTER =
  '.lineno, .linenos, .line-number, .line-numbers-rows, .ln, .lnt, .gutter, .rouge-gutter, .blob-num, .hljs-ln-numbers, .input_prompt, .output_prompt, .prompt, button, .copy, .clipboard-copy, .sr-only';

/** The text of a code box with its lines and spaces. */
export function codeText(box: Element): string {
  const isPlain = !box.querySelector(NOT_PLAIN);
  const lines = isPlain ? seenIn(box.textContent ?? '') : readLines(box, '');
  return lines
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** Most code is a row of spans, with its line breaks as they are. */
const NOT_PLAIN = `${GUTTER}, br, ${BLOCK_SELECTOR}`;

const seenIn = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/[\u200b\ufeff]/g, '');

function readLines(node: Node, before: string): string {
  if (isText(node)) return before + seenIn(node.data);
  if (!isElement(node) || node.matches(GUTTER)) return before;
  if (node.localName === 'br') return `${before}\n`;
  const ownLine = isBlock(node) && node.localName !== 'td' && node.localName !== 'pre';
  let text = ownLine && before && !before.endsWith('\n') ? `${before}\n` : before;
  for (const child of node.childNodes) text = readLines(child, text);
  return ownLine && text !== before && !text.endsWith('\n') ? `${text}\n` : text;
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

/** A column of line numbers that stands in a box of its own beside the code. */
export const isLineNumbers = (text: string): boolean =>
  /^\s*\d+(?:\s+\d+)*\s*$/.test(text) && text.includes('\n');
