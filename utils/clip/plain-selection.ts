import { languageOfLetters } from './about/language';
import { linkAddress } from './address';
import type { Clip } from './clip';
import { pageOfPdf } from './pdf-address';

/**
 * A selection as the browser hands it over, without formatting: for what no script can read (a PDF, a frame of another
 * site, a single word).
 *
 * @param text its paragraphs, parted by line breaks
 * @param url the page it was selected on
 * @param title what the page is called
 */
export function plainSelection(text: string, url: string, title: string): Clip {
  const paragraphs = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const address = linkAddress(pageOfPdf(url) ?? url, url)?.replace(/#.*$/, '');
  return {
    url,
    canonicalUrl: address ?? url,
    isSelection: true,
    title,
    site: null,
    authors: [],
    publishedOn: null,
    language: languageOfLetters(text, null),
    description: null,
    blocks: paragraphs
      .filter((paragraph) => paragraph !== '')
      .map((paragraph, index) => ({
        kind: 'paragraph',
        text: paragraph,
        inlines: [{ text: paragraph }],
        key: true,
        score: null,
        rank: index + 1,
        reason: null,
      })),
    sources: address ? [{ url: address, kind: 'article' }] : [],
    images: [],
    elapsedMs: 0,
  };
}
