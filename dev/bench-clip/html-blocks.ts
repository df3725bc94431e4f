import { JSDOM } from 'jsdom';

const BLOCKS = new Set(
  (
    'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/** The texts of an extractor's HTML in page order: one for each stretch between two edges of block elements. */
export function blocksOfHtml(html: string): string[] {
  const blocks: string[] = [];
  let open = '';
  const close = () => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text) blocks.push(text);
    open = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) open += node.nodeValue;
    const name = node.nodeName.toLowerCase();
    if (UNREAD.has(name)) return;
    if (name === 'br') open += ' ';
    if (BLOCKS.has(name)) close();
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(name)) close();
  };
  walk(new JSDOM(html).window.document.body);
  return blocks;
}
