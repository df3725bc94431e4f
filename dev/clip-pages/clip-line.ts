import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import type { Result } from '@/utils/result';

/** One line of the outcome: a page's clip, or why there is none. */
export type ClipLine =
  | {
      id: string;
      title: string;
      /** The authors' names, parted by commas. */
      author: string;
      /** `null` when the page does not say. */
      date: string | null;
      paragraphs: { kind: string; text: string; key: boolean; score: number | null }[];
      sources: { url: string; kind: string }[];
      /** What the reading itself took. */
      ms: number;
    }
  | { id: string; error: string };

export function clipLine(id: string, answer: Result<Clip, ClipError>): ClipLine {
  if (!answer.ok) return { id, error: answer.error.code };
  const { title, authors, publishedOn, blocks, sources, elapsedMs } = answer.value;
  return {
    id,
    title,
    author: authors.join(', '),
    date: publishedOn,
    paragraphs: blocks.map(({ kind, text, key, score }) => ({ kind, text, key, score })),
    sources,
    ms: elapsedMs,
  };
}
