import { err, ok, type Result } from '@/utils/result';
import { type Article, findArticle } from './article';
import { readBlocks } from './blocks';
import { articleBody } from './body';
import { canonicalUrl } from './canonical';
import type { Clip } from './clip';
import type { ClipError } from './clip-error';
import { imagesOf } from './images';
import { withKeyParagraphs } from './key-paragraphs';
import { languageOf } from './language';
import { readMetadata } from './metadata';
import type { Passage } from './passage';
import { repositoryTitle } from './sites/github';
import { snapshot } from './snapshot';
import { sourcesOf } from './sources';
import { readTitle } from './title';

/** A page with fewer words of text than this holds no article. */
const FEWEST_WORDS = 25;

/**
 * Reads the article off a live page. The page is only looked at: nothing of it is changed, run or loaded.
 *
 * @param document the live document
 * @param url the address the author has open
 * @returns the clip, or why there is none: `restricted-page` in a PDF viewer, `not-an-article` where no text was found
 */
export function clipPage(document: Document, url: string): Result<Clip, ClipError> {
  const started = performance.now();
  if (isPdf(document)) return err({ code: 'restricted-page', page: 'pdf' });
  // Some pages hide everything until a script of theirs has run: what cannot be seen is read only if nothing can.
  const reading = readArticle(document, url, 'dropped') ?? readArticle(document, url, 'kept');
  if (!reading) return err({ code: 'not-an-article' });

  const { page, article, body, metadata, title } = reading;
  const text = body.map((passage) => passage.text).join('\n');
  const canonical = canonicalUrl(page, url);
  return ok({
    url,
    canonicalUrl: canonical,
    title,
    site: metadata.site,
    authors: metadata.authors,
    publishedOn: metadata.publishedOn,
    language: languageOf(page, text),
    description: metadata.description,
    blocks: withKeyParagraphs(body, { title, description: metadata.description ?? '' }),
    sources: sourcesOf(canonical, title, body),
    images: imagesOf(page, article, document.baseURI),
    elapsedMs: Math.round(performance.now() - started),
  });
}

interface Reading {
  page: Document;
  article: Article;
  body: Passage[];
  metadata: ReturnType<typeof readMetadata>;
  title: string;
}

function readArticle(document: Document, url: string, hidden: 'dropped' | 'kept'): Reading | null {
  if (!document.body) return null;
  const page = snapshot(document, hidden);
  const article = findArticle(page);
  if (!article) return null;
  const metadata = readMetadata(page);
  const { host } = new URL(url);
  const title = repositoryTitle(page, new URL(url)) ?? readTitle(page, article.root, metadata, host);
  const passages = readBlocks(article.root, document.baseURI, article.isKept);
  const body = articleBody(passages, article, title, host);
  const length = body.reduce((sum, { length }) => sum + length, 0);
  return length < FEWEST_WORDS ? null : { page, article, body, metadata, title };
}

/** A PDF that the browser shows in a page of its own. */
const isPdf = (document: Document): boolean =>
  document.contentType === 'application/pdf' ||
  document.body?.querySelector(':scope > embed[type="application/pdf"]') != null;
