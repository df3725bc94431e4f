import type { ClipperDatabase } from '@/utils/store/database';
import type { Job } from './job';
import { newPause, withAnswer } from './pace';
import { postUrl } from './post-url';
import { type JobEvent, transition } from './transitions';

/**
 * Writes what happened to a job, in one transaction with the post that came of it, and resolves when it is on the disk.
 * Answers the job as it is now, or `null` when there is none. Rejects when it cannot be written.
 */
export function record(
  db: ClipperDatabase,
  jobId: string,
  event: JobEvent,
  now: number,
): Promise<Job | null> {
  return db.transaction('rw', db.jobs, db.posts, db.channels, async () => {
    const job = await db.jobs.get(jobId);
    if (!job) return null;
    const next = transition(job, event, now);
    if (next === job) return job;
    if (next === null) return removeJob(db, jobId);
    await db.jobs.put(next);
    await notePace(db, job, event, now);
    if (next.state === 'sent')
      await (IN_CHANNEL.includes(job.state) ? changePost(db, next) : addPost(db, next, now));
    return next;
  });
}

/** States in which a job has its post already. */
const IN_CHANNEL: readonly Job['state'][] = ['sent', 'deleting', 'editing'];

/** Takes away a job whose post is not in the channel any more; inside a transaction on jobs and posts. */
export async function removeJob(db: ClipperDatabase, id: string): Promise<null> {
  for (const post of await db.posts.where('jobId').equals(id).toArray()) await db.posts.delete(post.id);
  await db.jobs.delete(id);
  return null;
}

/** A post's request that is over counts for the channel's pace, whatever came of it, and so does a pause that Telegram asks for. */
async function notePace(db: ClipperDatabase, job: Job, event: JobEvent, now: number): Promise<void> {
  const channel = await db.channels.get(job.channelId);
  if (!channel) return;
  const answered =
    job.state === 'attempting' ? { answeredAt: withAnswer(channel.answeredAt ?? [], now) } : null;
  const paused = event.type === 'rate-limited' ? { pause: newPause(event.retryAfterSeconds, now) } : null;
  if (answered || paused) await db.channels.put({ ...channel, ...answered, ...paused });
}

/** The post is its first message that has a number. */
async function addPost(db: ClipperDatabase, job: Job, now: number): Promise<void> {
  const { id: jobId, draftId, channelId } = job;
  await db.posts.add({
    id: crypto.randomUUID(),
    draftId,
    jobId,
    channelId,
    ...(await addressOf(db, job)),
    sentAt: now,
  });
}

async function changePost(db: ClipperDatabase, job: Job): Promise<void> {
  const address = await addressOf(db, job);
  for (const post of await db.posts.where('jobId').equals(job.id).toArray())
    await db.posts.put({ ...post, ...address });
}

async function addressOf(db: ClipperDatabase, job: Job) {
  const channel = await db.channels.get(job.channelId);
  const messageId = job.parts.find((part) => part.messageId !== null)?.messageId ?? null;
  return { messageId, url: channel ? postUrl(channel, messageId) : null };
}
