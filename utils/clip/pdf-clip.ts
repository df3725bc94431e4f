import { linkAddress } from './address';
import type { Clip } from './clip';
import { pageOfPdf } from './pdf-address';

/**
 * What is known of a PDF without reading it: a title, and the page it belongs to as the Source.
 *
 * @param url the address it is open at; one on the author's disk is no Source
 * @param tabTitle what the browser's viewer calls it: the title in its metadata, where there is one
 */
export function pdfClip(url: string, tabTitle: string): Clip {
  const address = pageOfPdf(url) ?? linkAddress(url, url);
  return {
    url,
    canonicalUrl: address ?? url,
    title: statedTitle(tabTitle, fileName(url)) ?? readableName(fileName(url)),
    site: null,
    authors: [],
    publishedOn: null,
    language: null,
    description: null,
    blocks: [],
    sources: address ? [{ url: address, kind: 'article' }] : [],
    images: [],
    elapsedMs: 0,
  };
}

function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The metadata's title; `null` where a program or nobody filled it in. */
function statedTitle(tabTitle: string, file: string): string | null {
  const title = tabTitle
    // Firefox's viewer puts the file's name behind the title, Word its own in front.
    .replace(/ [-–—] [^ ]+\.pdf$/i, '')
    .replace(/^Microsoft (?:Office )?Word - /, '')
    .replace(/\s+/g, ' ')
    .trim();
  const isFile = /\.(pdf|docx?|rtf|odt|tex|dvi|ps|indd|qxd|pptx?)$/i.test(title) || file.startsWith(title);
  return isFile || !title.includes(' ') || /^untitled|^no title|^https?:/i.test(title) ? null : title;
}

function readableName(file: string): string {
  const words = file
    .replace(/\.pdf$/i, '')
    .replace(/[_+\s]+|(?<=\p{L})-+|-+(?=\p{L})/gu, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
