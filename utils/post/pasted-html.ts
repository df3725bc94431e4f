import { languageOf } from './code-element';
import { type PastedLine, type PastedRun, pastedLines } from './pasted-lines';

/** WebKit's mark of a no-break space that stands for a plain one, so that it is not lost among others. */
const isReplacedSpace = (element: Element) => element.classList.contains('Apple-converted-space');

/** `run` inside copies of the inline elements that were around it. */
function inlineOf(document: Document, { text, inline }: PastedRun): Node {
  const words: Node = document.createTextNode(
    inline.some(isReplacedSpace) ? text.replaceAll('\u00A0', ' ') : text,
  );
  return inline.reduceRight((inner, element) => {
    const copy = element.cloneNode(false);
    copy.appendChild(inner);
    return copy;
  }, words);
}

function blockOf(document: Document, { kind, runs }: PastedLine): HTMLElement {
  if (kind === 'code') {
    const [run] = runs;
    const pre = document.createElement('pre');
    const from = run?.inline[0];
    const language = from ? languageOf(from as HTMLElement) : null;
    if (language) pre.dataset.language = language;
    // In an element of its own, and with a line break to lose: the first of a `<pre>` and the last of its code are taken for layout.
    pre.appendChild(document.createElement('code')).textContent = `${run?.text ?? ''}\n`;
    return pre;
  }
  const line = document.createElement(kind === 'heading' ? 'h2' : 'p');
  line.style.whiteSpace = 'pre-wrap';
  line.append(...runs.map((run) => inlineOf(document, run)));
  // A heading that is set light is a heading all the same, and that is a bold line.
  if (kind === 'heading')
    for (const element of line.querySelectorAll<HTMLElement>('[style]')) element.style.fontWeight = '';
  return line;
}

/** A quote that readers can fold, as we write it, as the Bot API's HTML does, and as Telegram Web does. */
const EXPANDABLE = '[data-expandable], [expandable], [data-collapsed]';

function quoteLike(document: Document, quote: Element): HTMLElement {
  const copy = document.createElement('blockquote');
  if (quote.matches(EXPANDABLE)) copy.dataset.expandable = '';
  return copy;
}

/**
 * Tidies what a browser put on the clipboard, so that the editor's schema reads every line as a line: one `<p>` a line, with the
 * inline elements around its words, in a quote where it stood in one. List items get their bullet or number, tables become code
 * blocks in columns, pictures of emoji the emoji. What comes from the editor itself stays as it is.
 */
export function tidyPasted(body: HTMLElement): void {
  if (body.querySelector('[data-pm-slice]')) return;
  const document = body.ownerDocument;
  const blocks: HTMLElement[] = [];
  let open: Element | null = null;
  for (const line of pastedLines(body)) {
    // A post's quote holds lines only; code in it stands by itself.
    const quote = line.kind === 'code' ? null : line.quote;
    if (quote && quote !== open) blocks.push(quoteLike(document, quote));
    if (quote) blocks.at(-1)?.append(blockOf(document, line));
    else blocks.push(blockOf(document, line));
    open = quote;
  }
  body.replaceChildren(...blocks);
}
