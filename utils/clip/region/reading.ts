import { type Metadata, readMetadata } from '../about/metadata';
import { readTitle } from '../about/title';
import { readBlocks } from '../blocks/blocks';
import type { Passage } from '../blocks/passage';
import { articleBody } from '../body/body';
import { own } from '../page/clobbering';
import { selectedBox } from '../page/selection';
import { snapshot } from '../page/snapshot';
import { readSite } from '../sites/read-site';
import type { SiteReading } from '../sites/site-reading';
import { type Article, wholeArticle } from './article';
import { credibility, lengthOf } from './credibility';
import { isIncredible } from './doubt';
import { type Subject, subjectOf } from './page-subject';
import { withoutRivals } from './rivals';

/** A page with fewer words of text than this holds no article. */
const FEWEST_WORDS = 25;

/** A way to find the article's part of a page, which is left as it was. `null`: there is none, or not by this way. */
export type FindArticle = (page: Document) => Article | null;

/** An opinion on which part of a page is its article: ways to find it, taken in turn until one finds what is credible. */
export type Opinion = readonly FindArticle[];

/** A text of a page, taken for its article. */
export interface Reading {
  /** A copy of the live page. */
  page: Document;
  /** What its relative addresses are relative to. */
  baseUrl: string;
  site: SiteReading | null;
  article: Article;
  isSelection: boolean;
  /** It may go on where the page was too large to be read. */
  isPartial: boolean;
  body: Passage[];
  metadata: Metadata;
  title: string;
  subject: Subject;
  /** How much speaks for it that this is the article, 0–1. What the reader selected and what a site's rule knows is 1. */
  credible: number;
}

/**
 * Reads a live page with one opinion on where its article is: what the reader has selected of it, what a site's rule
 * knows, else the most credible of what the opinion's ways find. `null`: there is nothing to read.
 */
export function readPage(
  document: Document,
  url: string,
  hidden: 'dropped' | 'kept',
  opinion: Opinion,
): Reading | null {
  if (!own(document, 'body')) return null;
  const { page, selection, end } = snapshot(document, hidden);
  const selected = selection && selectedBox(page, selection);
  const address = new URL(url);
  const { host } = address;
  const site = readSite(page, address);
  const known = selected ?? site?.root;
  if (!known) withoutRivals(page);
  const metadata = readMetadata(page);
  const subject = subjectOf(page, metadata, url);
  const baseUrl = own(document, 'baseURI');

  const read = (article: Article): Reading | null => {
    const title = site?.title ?? readTitle(page, article.root, metadata, host);
    const passages = readBlocks(article.root, baseUrl, article.isKept);
    const about = {
      page,
      baseUrl,
      site,
      article,
      isSelection: selected !== null,
      isPartial: end !== null && article.root.contains(end),
      metadata,
      title,
      subject,
    };
    // What a reader chose is not judged.
    if (selected) return { ...about, body: passages, credible: 1 };
    const body = articleBody(passages, article, title, host);
    if (lengthOf(body) < FEWEST_WORDS) return null;
    return { ...about, body, credible: known ? 1 : credibility(page, subject, title, body) };
  };
  return known ? read(wholeArticle(known)) : mostCredible(page, opinion, read);
}

/** The first reading that is credible, else the one that is most. */
function mostCredible(
  page: Document,
  opinion: Opinion,
  read: (article: Article) => Reading | null,
): Reading | null {
  let best: Reading | null = null;
  for (const find of opinion) {
    const article = find(page);
    const reading = article && read(article);
    if (reading && reading.credible > (best?.credible ?? -1)) best = reading;
    if (best && !isIncredible(best.credible)) break;
  }
  return best;
}
