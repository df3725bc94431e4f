import { sameAddress } from '@/utils/clip/address';
import type { Source } from '@/utils/clip/clip';
import type { ClipRecord } from '@/utils/store/records';

/** The links that can stand under a post that draws on several pages: page by page, each once. */
export function sourcesOfAll(clips: readonly ClipRecord[]): Source[] {
  const sources: Source[] = [];
  for (const source of clips.flatMap(({ clip }) => clip.sources))
    if (!sources.some(({ url }) => sameAddress(url, source.url))) sources.push(source);
  return sources;
}
