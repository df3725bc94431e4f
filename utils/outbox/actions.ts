import { err, ok, type Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Job } from './job';
import { record } from './record';

/**
 * What an author can do with a post on its way, from whichever surface. They only write: `runOutbox` (`utils/browser/messages.ts`)
 * makes the background look. Times are epoch milliseconds.
 */

/** Its draft has a post already: it is on its way (or nobody knows, and the author has to say), or it was sent. */
export interface AlreadySent {
  code: 'already-on-its-way' | 'already-sent';
  jobId: string;
}

/**
 * Puts a job into the outbox. Of two windows that send one draft the second is told about the
 * first. A failed attempt of the same draft gives way, unless a part of it is in the channel.
 */
export function enqueue(db: ClipperDatabase, job: Job): Promise<Result<Job, AlreadySent>> {
  return db.transaction('rw', db.jobs, async () => {
    for (const earlier of await db.jobs.where('draftId').equals(job.draftId).toArray()) {
      if (earlier.state === 'sent') return err({ code: 'already-sent', jobId: earlier.id });
      if (!isReplaceable(earlier)) return err({ code: 'already-on-its-way', jobId: earlier.id });
      await db.jobs.delete(earlier.id);
    }
    await db.jobs.add(job);
    return ok(job);
  });
}

const isReplaceable = (job: Job) => job.state === 'failed' && !hasSentPart(job);

const hasSentPart = (job: Job) => job.parts.some((part) => part.state === 'sent');

/** From `failed` and `unknown` back into the queue. Elsewhere it does nothing; so do the others in states they do not fit. */
export function sendAgain(db: ClipperDatabase, jobId: string, now: number): Promise<Job | null> {
  return record(db, jobId, { type: 'sent-again' }, now);
}

/** "It is there": an `unknown` post was found in the channel. `messageId` is its number, if the author told it. */
export function markSent(
  db: ClipperDatabase,
  jobId: string,
  messageId: number | null,
  now: number,
): Promise<Job | null> {
  return record(db, jobId, { type: 'found', messageId }, now);
}

/**
 * Takes a post back: its draft is a draft again. Answers whether it could: what is being sent, and what is in the channel
 * even in part, cannot be taken back.
 */
export function withdraw(db: ClipperDatabase, jobId: string): Promise<boolean> {
  return db.transaction('rw', db.jobs, async () => {
    const job = await db.jobs.get(jobId);
    if (!job || job.state === 'attempting' || job.state === 'sent' || hasSentPart(job)) return false;
    await db.jobs.delete(jobId);
    return true;
  });
}
