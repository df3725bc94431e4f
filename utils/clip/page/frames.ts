import { own } from './clobbering';

/** The documents in frames of a page, as far as its own site is shown in them; the longest text first. */
export function ownFrames(document: Document): Document[] {
  const select: Document['querySelectorAll'] = own(document, 'querySelectorAll');
  return [...select.call(document, 'iframe, frame')]
    .flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? [])
    .map((shown) => ({ shown, letters: own(shown, 'body')?.textContent?.length ?? 0 }))
    .sort((a, b) => b.letters - a.letters)
    .map(({ shown }) => shown);
}
