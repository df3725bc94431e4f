import { codeOf } from './code-element';
import { tableText } from './table-text';
import { isWordFiller, wordBullet } from './word-markup';

/** A run of words with the inline elements around it, the outermost first. */
export interface PastedRun {
  text: string;
  inline: readonly Element[];
}

/** A line of what was pasted, or a code block. */
export interface PastedLine {
  kind: 'line' | 'heading' | 'code';
  runs: PastedRun[];
  /** The quote it stands in, the outermost one. */
  quote: Element | null;
}

/** What an element's surroundings say about the words in it. */
interface Place {
  inline: readonly Element[];
  quote: Element | null;
  isHeading: boolean;
  keepsSpace: boolean;
}

const BLOCKS = new Set(
  [
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3',
    'H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
  ].flatMap((names) => names.split(' ')),
);
const SILENT = new Set(['HEAD', 'META', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE']);
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Emoji_Modifier_Base})/u;

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

function depthOf(list: Element | null | undefined): number {
  const outer = list?.parentElement?.closest('ul, ol');
  return outer ? 1 + depthOf(outer) : 0;
}

/** `• ` or `3. `, further in with each list around. */
function bulletOf(item: Element): string {
  const list = item.closest('ul, ol');
  const items = Array.from(list?.children ?? []).filter(({ tagName }) => tagName === 'LI');
  const number = Number(list?.getAttribute('start') ?? 1) + items.indexOf(item);
  return `${'  '.repeat(depthOf(list))}${list?.tagName === 'OL' ? `${number}.` : '•'} `;
}

/** The cells of a table that is one; `null` for a table that only lays a page out. */
function cellsOf(table: Element): string[][] | null {
  const rows = Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.children, (cell) => cell.textContent ?? ''),
  );
  const isTable = rows.length > 1 && rows.every((row) => row.length > 1) && !table.querySelector('table');
  return isTable ? rows : null;
}

/** The lines of what was pasted. Line breaks and the edges of blocks end a line; a line break alone is an empty one. */
export function pastedLines(body: Element): PastedLine[] {
  const lines: PastedLine[] = [];
  let open: PastedLine | null = null;
  let bullet = '';

  const begin = ({ quote, isHeading }: Place): PastedLine => {
    const line: PastedLine = { kind: isHeading ? 'heading' : 'line', runs: [], quote };
    if (bullet !== '') line.runs.push({ text: bullet, inline: [] });
    bullet = '';
    return line;
  };
  const end = () => {
    if (open) lines.push(open);
    open = null;
  };
  const breakLine = (place: Place) => {
    open ??= begin(place);
    end();
  };
  const write = (text: string, place: Place) => {
    open ??= begin(place);
    open.runs.push({ text, inline: place.inline });
  };
  const writeCode = (text: string, element: Element, place: Place) => {
    end();
    lines.push({ kind: 'code', runs: [{ text, inline: [element] }], quote: place.quote });
  };

  const readText = (text: string, place: Place) => {
    if (place.keepsSpace) {
      text.split('\n').forEach((piece, i) => {
        if (i > 0) breakLine(place);
        if (piece !== '') write(piece, place);
      });
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/g, ' ');
    const before: string = open?.runs.at(-1)?.text ?? ' ';
    // A no-break space is a sign like any other: it neither goes nor lets a space go.
    const visible = /[ \t\r\n\f]$/.test(before) ? words.replace(/^ /, '') : words;
    if (visible !== '') write(visible, place);
  };

  const readBlock = (element: HTMLElement, place: Place) => {
    end();
    const table = element.tagName === 'TABLE' ? cellsOf(element) : null;
    if (table) return writeCode(tableText(table), element, place);
    if (element.tagName === 'PRE') return writeCode(codeOf(element), element, place);
    if (element.tagName === 'LI') bullet = bulletOf(element);
    readChildren(element, {
      ...place,
      quote: place.quote ?? (element.tagName === 'BLOCKQUOTE' ? element : null),
      isHeading: place.isHeading || /^H[1-6]$/.test(element.tagName),
    });
    end();
    bullet = '';
  };

  const read = (node: Node, place: Place) => {
    if (node.nodeType === 3) return readText(node.nodeValue ?? '', place);
    if (!isElement(node) || SILENT.has(node.tagName)) return;
    const listBullet = wordBullet(node);
    if (listBullet !== null) write(listBullet, { ...place, inline: [] });
    else if (isWordFiller(node)) {
      if (open === null && node.textContent !== '') breakLine(place);
    } else if (node.tagName === 'BR') {
      // Chrome's mark of where the selection ended.
      if (!node.classList.contains('Apple-interchange-newline')) breakLine(place);
    } else if (node.tagName === 'IMG') {
      const emoji = node.getAttribute('alt') ?? '';
      if (EMOJI.test(emoji)) write(emoji, place);
    } else if (BLOCKS.has(node.tagName)) readBlock(node, place);
    else readChildren(node, { ...place, inline: [...place.inline, node] });
  };

  const readChildren = (element: HTMLElement, place: Place) => {
    const keepsSpace = place.keepsSpace || /^(?:pre|break-spaces)/.test(element.style.whiteSpace);
    for (const child of element.childNodes) read(child, { ...place, keepsSpace });
  };

  for (const child of body.childNodes)
    read(child, { inline: [], quote: null, isHeading: false, keepsSpace: false });
  end();
  return lines;
}
