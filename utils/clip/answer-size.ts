import type { Result } from '@/utils/result';
import type { ClipError } from './clip-error';
import type { RawClip } from './raw-clip';

/** What the injected script may answer with, in bytes of JSON. */
export const ANSWER_LIMIT = 2 * 1024 * 1024;

/**
 * The answer, cut to the limit: images go first and the other texts of a doubt, then blocks from the end. A text of that length (some 300,000 words) is
 * a book; its beginning is what a post is written from.
 */
export function fitted(answer: Result<RawClip, ClipError>, limit = ANSWER_LIMIT): Result<RawClip, ClipError> {
  if (!answer.ok || bytesAtMost(answer) <= limit || bytesOf(answer) <= limit) return answer;
  const { doubt } = answer.value;
  const clip: RawClip = { ...answer.value, images: [], ...(doubt && { doubt: { ...doubt, others: [] } }) };
  let room = limit - bytesOf({ ok: true, value: { ...clip, blocks: [] } });
  const blocks = clip.blocks.filter((block) => {
    room -= bytesOf(block) + 1;
    return room >= 0;
  });
  return { ok: true, value: { ...clip, blocks } };
}

/** A UTF-16 unit is three bytes at most. */
const bytesAtMost = (value: unknown): number => JSON.stringify(value).length * 3;
const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
