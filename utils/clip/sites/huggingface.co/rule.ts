import { dateIn } from '../../about/visible-date';
import { oneLine } from '../../text';
import { allWordsAt, gathered, linksAt, wordsAt } from '../page-parts';
import type { SiteReading } from '../site-reading';

/** Parts of Hugging Face whose addresses look like a model's. */
const NO_MODEL =
  /^\/(?:blog|docs|learn|tasks|models|datasets|spaces|collections|posts|papers|organizations|settings)(?:\/|$)/;

/** Papers (the comments below are not the paper's), model cards, and the blog, whose authors stand in no metadata. */
export default function readHuggingFace(page: Document, url: URL): SiteReading | null {
  if (url.host !== 'huggingface.co') return null;
  if (/^\/papers\/[\d.]+/.test(url.pathname)) return readPaper(page);
  if (/^\/blog\/./.test(url.pathname)) return readBlog(page);
  const name = /^\/(?:datasets\/)?([\w.-]+\/[\w.-]+)\/?$/.exec(url.pathname)?.[1];
  const isDataset = url.pathname.startsWith('/datasets/');
  return name && (isDataset || !NO_MODEL.test(url.pathname)) ? readCard(page, name) : null;
}

function readPaper(page: Document): SiteReading | null {
  const heading = [...page.querySelectorAll('h2')].find((h2) => oneLine(h2.textContent) === 'Abstract');
  const box = heading?.parentElement;
  if (!box) return null;
  // The machine's summary above it is told by its label.
  const abstract = [...box.querySelectorAll('p')].filter(
    (text) =>
      !/AI-generated summary/.test(text.parentElement === box ? '' : (text.parentElement?.textContent ?? '')),
  );
  const bar = [...page.querySelectorAll('a[href*="arxiv.org/abs/"]')].find((link) =>
    /arxiv page/i.test(link.textContent ?? ''),
  )?.parentElement;
  return {
    root: gathered(page, abstract),
    title: wordsAt(page, 'h1'),
    authors: allWordsAt(page, '.author a, .author button'),
    article: null,
    links: bar ? linksAt(bar, 'a[href^="https://"]') : [],
  };
}

/**
 * Beside the text stand the authors and a counter of votes, marked as no prose. So is the line with the date, which is
 * left for the general way to read.
 */
function readBlog(page: Document): SiteReading {
  const authors = allWordsAt(page, '.not-prose .fullname');
  for (const box of page.querySelectorAll('.blog-content .not-prose')) {
    for (const widget of box.querySelectorAll('a, button')) widget.remove();
    if (!dateIn(oneLine(box.textContent))) box.remove();
  }
  return { root: page.querySelector('.blog-content'), title: null, authors, article: null, links: [] };
}

/** A card's first heading is its title, if it has one; the bar above it holds the papers, as `arxiv:` and a number. */
function readCard(page: Document, name: string): SiteReading | null {
  const card = page.querySelector('.model-card-content, .prose.hf-sanitized, .prose');
  if (!card) return null;
  const papers = [...page.querySelectorAll('header a, .tag')].flatMap(
    (tag) => /^arxiv:\s*([\d.]+)$/i.exec(oneLine(tag.textContent))?.[1] ?? [],
  );
  return {
    root: card,
    title: wordsAt(card, 'h1') ?? name,
    authors: [name.split('/')[0] ?? ''].filter(Boolean),
    article: null,
    links: papers.map((paper) => `https://arxiv.org/abs/${paper}`),
  };
}
