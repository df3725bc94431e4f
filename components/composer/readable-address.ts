/** An address as people read it: no scheme, no `www.`, letters instead of percent signs. */
export function readableAddress(url: string): string {
  const short = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
