import type { ClipperDatabase } from '@/utils/store/database';
import type { Channel } from '@/utils/store/records';
import { countdownMilliseconds } from './countdown';
import type { DeliveryError } from './delivery-error';
import { editLeavesAt } from './edit';
import { type Hold, holds, isRefusal, recheckMilliseconds } from './held';
import type { Job } from './job';
import { type Pace, paceReadyAt, pauseEndsAt } from './pace';
import { WATCH_MILLISECONDS } from './watch';

/** The jobs that the outbox has still to do with. */
export function openJobs(db: ClipperDatabase): Promise<Job[]> {
  return db.jobs.where('state').anyOf('scheduled', 'queued', 'attempting', 'deleting', 'editing').toArray();
}

/** The jobs that wait in a channel, in the order in which they will stand in it. */
export async function waitingJobs(db: ClipperDatabase, channelId: string): Promise<Job[]> {
  const queued = await db.jobs.where('state').equals('queued').toArray();
  return inOrder(queued.filter((job) => job.channelId === channelId));
}

/** The jobs of a channel whose messages are to be taken out of it (`deleting`) or to read otherwise (`editing`). */
export async function jobsToChange(
  db: ClipperDatabase,
  channelId: string,
  state: 'deleting' | 'editing',
): Promise<Job[]> {
  const jobs = await db.jobs.where('state').equals(state).toArray();
  return jobs.filter((job) => job.channelId === channelId);
}

/** When that may be asked for. What can be seen here without asking is looked for at once. */
export function changeReadyAt(job: Job, { pause }: Pace, now: number): number {
  const leavesAt = job.state === 'editing' ? editLeavesAt(job, now) : now;
  return Math.max(leavesAt, pauseEndsAt(pause, now), recheckAt(job, now));
}

/**
 * When the next of these jobs, all of one channel, may leave: its countdown is over, the channel's pace is kept, and the pause that
 * Telegram asked for, and it is time to ask whether what they are held by has been mended.
 */
export function channelReadyAt(waiting: readonly Job[], { answeredAt, pause }: Pace, now: number): number {
  const [next] = inOrder(waiting);
  const countdown = next ? countdownMilliseconds(next, now) : 0;
  return Math.max(
    now + countdown,
    paceReadyAt(answeredAt ?? [], now),
    pauseEndsAt(pause, now),
    ...waiting.map((job) => recheckAt(job, now)),
  );
}

/** When Telegram is asked again whether what a job is held by has been mended; at once when somebody has set the clock back since. */
function recheckAt({ error, checks, notBeforeAt }: Job, now: number): number {
  const milliseconds = isRefusal(error) ? recheckMilliseconds(error, checks ?? 1) : 0;
  return notBeforeAt - now > milliseconds ? now : notBeforeAt;
}

/**
 * When the outbox has something to do again, or `null`. `jobs` are the open ones, `channels` those they are for. A job that has to
 * wait lets none of its channel pass, or posts would stand in another order than the author sent them.
 */
export function nextWakeAt(
  jobs: readonly Job[],
  channels: readonly (Pick<Channel, 'id'> & Pace)[],
  now: number,
): number | null {
  const times = jobs.filter((job) => job.state === 'scheduled').map((job) => job.notBeforeAt);
  const paceOf = (channelId: string): Pace => channels.find(({ id }) => id === channelId) ?? {};
  if (jobs.some((job) => job.state === 'attempting')) times.push(now + WATCH_MILLISECONDS);
  for (const job of jobs.filter(({ state }) => state === 'deleting' || state === 'editing'))
    times.push(
      isSeenHere(job.error)
        ? now + recheckMilliseconds(job.error, 1)
        : changeReadyAt(job, paceOf(job.channelId), now),
    );
  const queues = Map.groupBy(
    jobs.filter((job) => job.state === 'queued'),
    (job) => job.channelId,
  );
  for (const [channelId, queue] of queues) {
    const error = inOrder(queue)[0]?.error ?? null;
    if (isSeenHere(error)) times.push(now + recheckMilliseconds(error, 1));
    else times.push(channelReadyAt(queue, paceOf(channelId), now));
  }
  return times.length === 0 ? null : Math.max(now, Math.min(...times));
}

/** What can be seen here is looked for at every run, and now and then without one. */
const isSeenHere = (error: DeliveryError | null): error is Hold => holds(error) && !isRefusal(error);

function inOrder(jobs: readonly Job[]): Job[] {
  return jobs.toSorted((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
}
