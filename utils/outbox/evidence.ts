import type { Job } from './job';

/**
 * What the numbers of a channel's messages tell about a post that is `unknown`. A channel counts every message, whoever wrote it:
 * `none`: the post sent after it got the very next number, so nothing came in between; `between`: these numbers are somebody's,
 * perhaps this post's.
 */
export type Evidence = { kind: 'none' } | { kind: 'between'; first: number; last: number };

/** `jobs`: those of its channel. `null` as long as nothing was sent after it, or nothing before. */
export function evidenceOf(unknown: Job, jobs: readonly Job[]): Evidence | null {
  const lostAt = unknown.finishedAt;
  if (unknown.state !== 'unknown' || lostAt === null) return null;
  const others = jobs.filter((job) => job.id !== unknown.id && ['sent', 'editing'].includes(job.state));
  const before = numbersOf([...others.filter((job) => endOf(job) <= lostAt), unknown]);
  const after = numbersOf(others.filter((job) => endOf(job) > lostAt));
  if (before.length === 0 || after.length === 0) return null;
  const first = Math.max(...before) + 1;
  const last = Math.min(...after) - 1;
  return first > last ? { kind: 'none' } : { kind: 'between', first, last };
}

const endOf = (job: Job) => job.finishedAt ?? 0;

const numbersOf = (jobs: readonly Job[]) =>
  jobs.flatMap((job) => job.parts.flatMap(({ messageId }) => messageId ?? []));
