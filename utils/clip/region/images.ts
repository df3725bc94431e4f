import { linkAddress } from '../address';
import type { ClipImage } from '../clip';
import { liesIn } from '../page/elements';
import { lazySource } from '../page/lazy-image';
import { oneLine } from '../text';
import type { Article } from './article';

/** Smaller ones are icons, avatars and counters. 0 means that nobody knows. */
const SMALLEST = 100;

/** The images of the article's region, each address once, in page order, the page's own preview image first if it is not among them. */
export function imagesOf(page: Document, { root, apart }: Article, baseUrl: string): ClipImage[] {
  const images = new Map<string, ClipImage>();
  const preview = linkAddress(
    page.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? null,
    baseUrl,
  );
  if (preview) images.set(preview, { url: preview, alt: '', width: 0, height: 0, caption: null });
  for (const image of root.querySelectorAll('img')) {
    const found = imageOf(image, baseUrl);
    if (!found || isSmall(found) || liesIn(image, apart, root)) continue;
    images.set(found.url, found);
  }
  return [...images.values()];
}

function imageOf(image: Element, baseUrl: string): ClipImage | null {
  const url = linkAddress(lazySource(image) ?? image.getAttribute('src'), baseUrl);
  if (!url) return null;
  return {
    url,
    alt: oneLine(image.getAttribute('alt')),
    width: size(image, 'width'),
    height: size(image, 'height'),
    caption: captionOf(image),
  };
}

const size = (image: Element, name: 'width' | 'height'): number => {
  const value = Number.parseInt(image.getAttribute(name) ?? '', 10);
  return Number.isFinite(value) && !image.getAttribute(name)?.includes('%') ? value : 0;
};

const isSmall = ({ width, height }: ClipImage) =>
  (width > 0 && width < SMALLEST) || (height > 0 && height < SMALLEST);

function captionOf(image: Element): string | null {
  const figure = image.closest('figure, .wp-caption, .image, .photo, .figure');
  const caption = figure?.querySelector('figcaption, .wp-caption-text, [class*="caption" i]');
  return oneLine(caption?.textContent) || null;
}
