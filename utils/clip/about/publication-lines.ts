import { linkAddress } from '../address';
import { isBlock, isText } from '../page/elements';
import { kindOf, sourceAddress } from '../sources/source-kinds';
import { oneLine } from '../text';

/**
 * How sites for news of research begin the line that names the paper (phys.org, sciencedaily.com, news.mit.edu), and
 * journals the one that names its code and data; in lower case.
 */
const LABEL =
  /^\W*(?:more\s+information|journal\s+(?:information|references?)|papers?|publications?|(?:code|data|model|software)(?:\s+and\s+(?:code|data|materials?))?\s+availability|original\s+(?:paper|study|publication)|the\s+(?:paper|study)|doi|reference|источник|публикация|статья)\s*(?::|$)/;

/** A DOI as text (https://www.doi.org/doi-handbook/HTML/): it ends before punctuation that closes the sentence. */
const DOI = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;:)\]}'’”]/g;

/** A label longer than this is a sentence that merely begins so. */
const LABEL_LETTERS = 40;
const LINE_LETTERS = 1500;
/** More such papers are a list of references. */
const MOST = 3;

/**
 * The papers, code and data that a page names in lines of their own (“More information: … DOI: 10.1103/…”), wherever they
 * stand: such lines are no text of the article, and what they name is its own.
 */
export function publicationLinks(page: Document): string[] {
  const found = new Set<string>();
  for (const label of page.body.querySelectorAll('p, div, li, dt, strong, b, h2, h3, h4, h5, span')) {
    const text = ownBeginning(label);
    if (text === null || !LABEL.test(text)) continue;
    const line = lineOf(label);
    if (!line || (line.textContent ?? '').length > LINE_LETTERS) continue;
    for (const address of papersIn(line, page.baseURI)) found.add(address);
  }
  return found.size <= MOST ? [...found] : [];
}

/** The words with which an element itself begins, in lower case; a box around it says nothing of its own. */
function ownBeginning(element: Element): string | null {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isText(node)) return null;
    const { data } = node;
    if (data.trim() === '') continue;
    const beginning = data.slice(0, LABEL_LETTERS * 2);
    // Most texts are sentences.
    return data.length > beginning.length && !beginning.includes(':') ? null : beginning.toLowerCase();
  }
  return null;
}

/** The block that the label begins, or the one that follows where the label is all of it. */
function lineOf(label: Element): Element | null {
  let block: Element | null = label;
  while (block && !isBlock(block)) block = block.parentElement;
  if (!block) return null;
  const isAlone = oneLine(block.textContent).length <= LABEL_LETTERS && !block.querySelector('a[href]');
  return isAlone ? block.nextElementSibling : block;
}

function papersIn(line: Element, base: string): string[] {
  const links = [...line.querySelectorAll('a[href]')]
    .flatMap((link) => linkAddress(link.getAttribute('href'), base) ?? [])
    .map(sourceAddress)
    .filter((address) => /^(?:paper|code|dataset|model)$/.test(kindOf(address) ?? ''));
  if (links.length > 0) return links;
  return [...(line.textContent ?? '').matchAll(DOI)].map(([doi]) => sourceAddress(`https://doi.org/${doi}`));
}
