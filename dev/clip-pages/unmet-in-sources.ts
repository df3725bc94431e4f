import type { Source } from '@/utils/clip/clip';
import type { Expectation } from './expectation';

/** What of the expected Sources is not so, a sentence each. */
export function unmetInSources(expected: Expectation, sources: readonly Source[]): string[] {
  const at = (...urls: string[]) =>
    sources.filter(({ url }) => urls.some((each) => pageOf(each) === pageOf(url)));
  const wanted = (expected.sources ?? []).flatMap(({ url, kind = [] }) => {
    const urls = [url].flat();
    const kinds = [kind].flat();
    const found = at(...urls);
    if (found.length === 0) return [`no source ${urls.join(' or ')}`];
    if (found.length > 1) return [`source ${urls.join(' or ')} is there ${found.length} times`];
    if (kinds.length > 0 && !found.some((source) => kinds.includes(source.kind)))
      return [`source ${found[0]?.url} is ${found[0]?.kind}, not ${kinds.join(' or ')}`];
    return [];
  });
  const unwanted = (expected.sourcesAbsent ?? []).filter((url) => at(url).length > 0);
  return [...wanted, ...unwanted.map((url) => `source ${url} should not be there`)];
}

/** An address without its fragment and its last slash. */
function pageOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href.replace(/\/$/, '');
}
