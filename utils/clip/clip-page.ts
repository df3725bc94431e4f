import { err, ok, type Result } from '@/utils/result';
import { type Article, wholeArticle } from './article';
import { readBlocks } from './blocks';
import { articleBody } from './body';
import { canonicalUrl } from './canonical';
import type { Clip, ClipBlock } from './clip';
import type { ClipError } from './clip-error';
import { imagesOf } from './images';
import { asKeyParagraphs, withKeyParagraphs } from './key-paragraphs';
import { languageOf } from './language';
import { type Metadata, readMetadata } from './metadata';
import type { Passage } from './passage';
import { publicationLinks } from './publication-lines';
import { articleRegion } from './region';
import { selectedBox } from './selection';
import { readSite } from './sites/read-site';
import type { SiteReading } from './sites/site-reading';
import { snapshot } from './snapshot';
import { sourcesOf } from './sources';
import { readTitle } from './title';

/** A page with fewer words of text than this holds no article. */
const FEWEST_WORDS = 25;

/**
 * Reads the article off a live page: what the reader has selected of it, else all of it. The page is only looked at:
 * nothing of it is changed, run or loaded.
 *
 * @param document the live document
 * @param url the address the author has open
 * @returns the clip, or why there is none: `restricted-page` in a PDF viewer, `not-an-article` where no text was found
 */
export function clipPage(document: Document, url: string): Result<Clip, ClipError> {
  const started = performance.now();
  if (isPdf(document)) return err({ code: 'restricted-page', page: 'pdf' });
  // Some pages hide everything until a script of theirs has run: what cannot be seen is read only if nothing can.
  const reading = readPage(document, url, 'dropped') ?? readPage(document, url, 'kept');
  if (!reading) return err({ code: 'not-an-article' });

  const { page, site, article, body, blocks, metadata, title } = reading;
  const text = body.map((passage) => passage.text).join('\n');
  const canonical = site?.article ?? canonicalUrl(page, url);
  const known = [...(site?.links ?? []), ...publicationLinks(page)];
  return ok({
    url,
    canonicalUrl: canonical,
    ...(reading.isSelection && { isSelection: true as const }),
    title,
    site: metadata.site,
    authors: site && site.authors.length > 0 ? site.authors : metadata.authors,
    publishedOn: metadata.publishedOn,
    language: languageOf(page, text),
    description: metadata.description,
    blocks,
    sources: sourcesOf(canonical, title, body, known),
    images: imagesOf(page, article, document.baseURI),
    elapsedMs: Math.round(performance.now() - started),
  });
}

interface Reading {
  page: Document;
  site: SiteReading | null;
  article: Article;
  isSelection: boolean;
  body: Passage[];
  blocks: ClipBlock[];
  metadata: Metadata;
  title: string;
}

function readPage(document: Document, url: string, hidden: 'dropped' | 'kept'): Reading | null {
  if (!document.body) return null;
  const { page, selection } = snapshot(document, hidden);
  const selected = selection && selectedBox(page, selection);
  const site = readSite(page, new URL(url));
  const article = selected
    ? wholeArticle(selected)
    : site?.root
      ? wholeArticle(site.root)
      : articleRegion(page);
  if (!article) return null;
  const metadata = readMetadata(page);
  const { host } = new URL(url);
  const title = site?.title ?? readTitle(page, article.root, metadata, host);
  const passages = readBlocks(article.root, document.baseURI, article.isKept);
  const about = { page, site, article, isSelection: selected !== null, metadata, title };
  // What a reader chose is not judged.
  if (selected) return { ...about, body: passages, blocks: asKeyParagraphs(passages) };
  const body = articleBody(passages, article, title, host);
  const length = body.reduce((sum, { length }) => sum + length, 0);
  if (length < FEWEST_WORDS) return null;
  const topic = { title, description: metadata.description ?? '' };
  return { ...about, body, blocks: withKeyParagraphs(body, topic) };
}

/** A PDF that the browser shows in a page of its own. */
const isPdf = (document: Document): boolean =>
  document.contentType === 'application/pdf' ||
  document.body?.querySelector(':scope > embed[type="application/pdf"]') != null;
