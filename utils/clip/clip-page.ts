import { err, ok, type Result } from '@/utils/result';
import { canonicalUrl } from './about/canonical';
import { declaredLanguage } from './about/language';
import { rowLinks } from './about/link-rows';
import { publicationLinks } from './about/publication-lines';
import type { Passage } from './blocks/passage';
import type { Doubt } from './clip';
import type { ClipError } from './clip-error';
import { own } from './page/clobbering';
import { ownFrames } from './page/frames';
import type { RawBlock, RawClip, RawText } from './raw-clip';
import { lengthOf } from './region/credibility';
import { isIncredible, isTeaserOf } from './region/doubt';
import { imagesOf } from './region/images';
import { mainColumn } from './region/main-column';
import { type Opinion, type Reading, readPage } from './region/reading';
import { articleRegion } from './region/region';
import { sameness } from './region/shingles';

/** Where the page itself does not show plainly which part is its article, it is searched for. */
export const OWN_OPINION: Opinion = [mainColumn, articleRegion];

/** Two readings that share so much are of one text. */
const SAME_TEXT = 0.75;

/**
 * Reads the article off a live page: what the reader has selected of it, else all of it. The page is only looked at:
 * nothing of it is changed, run or loaded.
 *
 * @param document the live document
 * @param url the address the author has open
 * @param opinions on where the article is. Of several that differ the most credible counts, the others are kept in the
 *   clip's doubt; a single one that is not credible leaves a doubt without others.
 * @returns what {@link clipOf} makes the clip of, or why there is none: `restricted-page` in a PDF viewer, `not-an-article` where no text was found
 */
export function clipPage(
  document: Document,
  url: string,
  opinions: readonly Opinion[] = [OWN_OPINION],
): Result<RawClip, ClipError> {
  const started = performance.now();
  if (isPdf(document)) return err({ code: 'restricted-page', page: 'pdf' });
  const readings = opinions
    .map((opinion) => readSeen(document, url, opinion))
    .filter((reading) => reading !== null);
  const [reading, ...others] = differing(readings);
  if (!reading) return err({ code: 'not-an-article' });

  const { site, metadata } = reading;
  const doubt = doubtOf(reading, others, readings.length);
  return ok({
    url,
    canonicalUrl: addressOf(reading, url),
    ...(reading.isSelection && { isSelection: true as const }),
    ...(reading.isPartial && { isPartial: true as const }),
    ...(doubt && { doubt: { ...doubt, others: others.map((other) => textOf(other)) } }),
    site: metadata.site,
    authors: site && site.authors.length > 0 ? site.authors : metadata.authors,
    publishedOn: metadata.publishedOn,
    description: metadata.description,
    declaredLanguage: declaredLanguage(reading.page),
    ...textOf(reading),
    elapsedMs: Math.round(performance.now() - started),
  });
}

/**
 * Some pages hide everything until a script of theirs has run: what cannot be seen is read only if nothing can. And some
 * show their article in a frame of their own site: that belongs to the page around it.
 */
function readSeen(document: Document, url: string, opinion: Opinion): Reading | null {
  for (const shown of [document, ...ownFrames(document)]) {
    const reading = readPage(shown, url, 'dropped', opinion) ?? readPage(shown, url, 'kept', opinion);
    if (reading) return reading;
  }
  return null;
}

/** The readings that are of different texts, the most credible first. Of two of one text the earlier opinion's stands. */
function differing(readings: readonly Reading[]): Reading[] {
  const found: { reading: Reading; text: string }[] = [];
  for (const reading of readings) {
    const text = plainText(reading);
    if (!found.some((other) => sameness(other.text, text) >= SAME_TEXT)) found.push({ reading, text });
  }
  return found.map(({ reading }) => reading).sort((a, b) => b.credible - a.credible);
}

/** Two opinions that agree leave no doubt which text it is, but both may have been shown its beginning alone. */
function doubtOf(reading: Reading, others: readonly Reading[], asked: number): Omit<Doubt, 'others'> | null {
  if (reading.isSelection) return null;
  if (isTeaserOf(reading.subject, lengthOf(reading.body))) return { why: 'only-a-teaser', isSettled: false };
  const isDoubted = asked > 1 ? others.length > 0 : isIncredible(reading.credible);
  return isDoubted ? { why: 'another-text', isSettled: false } : null;
}

const plainText = ({ body }: Reading): string => body.map(({ text }) => text).join('\n');

const addressOf = ({ page, site }: Reading, url: string): string => site?.article ?? canonicalUrl(page, url);

function textOf({ page, baseUrl, site, article, body, title }: Reading): RawText {
  return {
    title,
    blocks: body.map(blockOf),
    ownLinks: [...(site?.links ?? []), ...publicationLinks(page), ...rowLinks(page)],
    images: imagesOf(page, article, baseUrl),
  };
}

const blockOf = ({ element: _, kept: _kept, ...block }: Passage): RawBlock => block;

/** A PDF that the browser shows in a page of its own. */
const isPdf = (document: Document): boolean =>
  own(document, 'contentType') === 'application/pdf' ||
  own(document, 'body')?.querySelector(':scope > embed[type="application/pdf"]') != null;
