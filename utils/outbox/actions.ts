import { err, ok, type Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import { type Edit, isGone } from './edit';
import { hasSentPart, type Job } from './job';
import { jobsToChange, openJobs, waitingJobs } from './queue';
import { record, removeJob } from './record';
import type { Surroundings } from './surroundings';
import { watched } from './watch';

/**
 * What an author can do with a post on its way, from whichever surface. They only write: `runOutbox` (`utils/browser/messages.ts`)
 * makes the background look at once. What leaves something to be sent sets the alarm first (`watch.ts`): a page can be closed
 * before it has told anybody.
 */

/** The outbox as a surface has it. */
export type OutboxAccess = Pick<Surroundings, 'db' | 'locks' | 'now' | 'wakeAt'>;

/** Its draft has a post already: it is on its way (or nobody knows, and the author has to say), or it was sent. */
export interface AlreadySent {
  code: 'already-on-its-way' | 'already-sent';
  jobId: string;
}

/**
 * Puts a job into the outbox. Of two windows that send one draft the second is told about the
 * first. A failed attempt of the same draft gives way, unless a part of it is in the channel, and so does a post that was deleted there. It stands behind all that waits,
 * whatever the clock says.
 */
export function enqueue(outbox: OutboxAccess, job: Job): Promise<Result<Job, AlreadySent>> {
  return watched(outbox, () => addJob(outbox.db, job));
}

function addJob(db: ClipperDatabase, job: Job): Promise<Result<Job, AlreadySent>> {
  return db.transaction('rw', db.jobs, db.posts, async () => {
    for (const earlier of await db.jobs.where('draftId').equals(job.draftId).toArray()) {
      if (!isReplaceable(earlier)) return err({ code: codeOf(earlier), jobId: earlier.id });
      await removeJob(db, earlier.id);
    }
    const last = Math.max(...(await openJobs(db)).map((open) => open.createdAt));
    const queued = { ...job, createdAt: Math.max(job.createdAt, last + 1) };
    await db.jobs.add(queued);
    return ok(queued);
  });
}

const WITHDRAWABLE: readonly Job['state'][] = ['scheduled', 'queued', 'failed'];

const isReplaceable = (job: Job) => (job.state === 'failed' && !hasSentPart(job)) || isGone(job);

const codeOf = ({ state }: Job): AlreadySent['code'] =>
  state === 'sent' || state === 'editing' ? 'already-sent' : 'already-on-its-way';

/** From `failed` and `unknown` back into the queue. Elsewhere it does nothing; so do the others in states they do not fit. */
export function sendAgain(outbox: OutboxAccess, jobId: string): Promise<Job | null> {
  return watched(outbox, () => record(outbox.db, jobId, { type: 'sent-again' }, outbox.now()));
}

/**
 * "It is there": an `unknown` post was found in the channel, and what is missing of it goes out. `messageId` is its number, if the
 * author told it.
 */
export function markSent(outbox: OutboxAccess, jobId: string, messageId: number | null): Promise<Job | null> {
  return watched(outbox, () => record(outbox.db, jobId, { type: 'found', messageId }, outbox.now()));
}

/** What holds up a channel's posts may be mended: the next run of the outbox asks, and all go out in their order if it is. */
export function checkAgain(outbox: OutboxAccess, channelId: string): Promise<void> {
  const { db, now } = outbox;
  return watched(outbox, async () => {
    const held = [
      await waitingJobs(db, channelId),
      await jobsToChange(db, channelId, 'deleting'),
      await jobsToChange(db, channelId, 'editing'),
    ];
    for (const job of held.flat()) await record(db, job.id, { type: 'released' }, now());
  });
}

/**
 * Takes out of the channel what is there of a post: its messages are deleted, and its draft is a draft again. It does nothing while
 * one of them is on its way, or nobody knows of one, or has no number.
 */
export function takeBack(outbox: OutboxAccess, jobId: string): Promise<Job | null> {
  return watched(outbox, () => record(outbox.db, jobId, { type: 'taken-back' }, outbox.now()));
}

/** Makes what is in the channel read as `edit` has it, message by message. It does nothing where a message has no number, or another number of them. */
export function editPost(outbox: OutboxAccess, jobId: string, edit: Edit): Promise<Job | null> {
  return watched(outbox, () => record(outbox.db, jobId, { type: 'rewritten', edit }, outbox.now()));
}

/** Tells the number of a message that is in the channel, where Telegram has not: the post can be opened and edited then. */
export function tellNumber(
  { db, now }: Pick<OutboxAccess, 'db' | 'now'>,
  jobId: string,
  messageId: number,
): Promise<Job | null> {
  return record(db, jobId, { type: 'numbered', messageId }, now());
}

/**
 * Calls a post off that has not left: its draft is a draft again, and nothing will be sent. Answers whether it could: what is being
 * sent, what is in the channel even in part, and what nobody knows of cannot be called off.
 */
export function withdraw({ db }: Pick<OutboxAccess, 'db'>, jobId: string): Promise<boolean> {
  return db.transaction('rw', db.jobs, async () => {
    const job = await db.jobs.get(jobId);
    if (!job || !WITHDRAWABLE.includes(job.state) || hasSentPart(job)) return false;
    await db.jobs.delete(jobId);
    return true;
  });
}
