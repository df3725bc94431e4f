/** Where pages put the address of an image that has not been loaded yet. */
const LAZY_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-orig-file',
  'data-hi-res-src',
  'data-actualsrc',
];

/** The address an image will have once it is loaded, as written in the page, or `null`. */
export function lazySource(image: Element): string | null {
  for (const name of LAZY_ATTRIBUTES) {
    const value = image.getAttribute(name);
    if (value && !value.startsWith('data:')) return value;
  }
  const set = image.getAttribute('srcset') ?? image.getAttribute('data-srcset');
  const largest = set ? largestOf(set) : null;
  const source = image.getAttribute('src');
  if (source && !source.startsWith('data:')) return source;
  return largest;
}

/** The widest candidate of a `srcset`. */
function largestOf(srcset: string): string | null {
  let best: { url: string; size: number } | null = null;
  for (const candidate of srcset.split(/,\s+/)) {
    const [url, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (url && !url.startsWith('data:') && size > (best?.size ?? 0)) best = { url, size };
  }
  return best?.url ?? null;
}
