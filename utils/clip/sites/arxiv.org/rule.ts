import { splitNames } from '../../about/metadata';
import { oneLine } from '../../text';
import { allWordsAt, gathered, linksAt, wordsAt } from '../page-parts';
import type { SiteReading } from '../site-reading';

/**
 * arXiv's abstract pages (`/abs/…`), and papers as LaTeXML writes them (`/html/…`, and ar5iv). An abstract page links its
 * code in the comments; the article is the abstract page in both cases.
 */
export default function readArxiv(page: Document, url: URL): SiteReading | null {
  if (!/^(?:www\.|export\.)?arxiv\.org$|^ar5iv(?:\.labs\.arxiv)?\.org$/.test(url.host)) return null;
  const paper = /^\/(?:abs|html)\/(.+?)(?:v\d+)?\/?$/.exec(url.pathname)?.[1];
  if (!paper) return null;
  const article = `https://arxiv.org/abs/${paper}`;
  // The frame's own warnings borrow the class.
  const paperRoot = page.querySelector('article.ltx_document') ?? page.querySelector('.ltx_document');
  return paperRoot ? readPaper(paperRoot, article) : readAbstract(page, article);
}

function readAbstract(page: Document, article: string): SiteReading | null {
  const abstract = page.querySelector('blockquote.abstract');
  if (!abstract) return null;
  for (const label of page.querySelectorAll('.descriptor')) label.remove();
  return {
    root: gathered(page, [abstract]),
    title: wordsAt(page, 'h1.title'),
    authors: allWordsAt(page, '.authors a'),
    article,
    links: linksAt(page, 'td.comments a[href], td.doi a[href]'),
  };
}

function readPaper(root: Element, article: string): SiteReading {
  const title = wordsAt(root, '.ltx_title_document');
  const authors = [...root.querySelectorAll('.ltx_authors .ltx_personname')].flatMap(namesIn);
  // Footnotes are written into the sentence that they belong to.
  const apart =
    '.ltx_authors, .ltx_note, .ltx_ERROR, .ltx_title_document, .ltx_dates, .ltx_page_logo, .ltx_TOC';
  for (const box of root.querySelectorAll(apart)) box.remove();
  return { root, title, authors: [...new Set(authors)], article, links: [] };
}

/** The names on the first line; addresses and institutes follow on further ones. */
function namesIn(person: Element): string[] {
  const line: string[] = [];
  for (const node of person.childNodes) {
    if (node.nodeName.toLowerCase() === 'br') break;
    const isMark = /^(sup|clip-math)$/.test(node.nodeName.toLowerCase());
    if (!isMark) line.push(node.textContent ?? '');
  }
  return splitNames(oneLine(line.join('')));
}
