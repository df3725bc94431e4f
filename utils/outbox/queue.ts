import type { ClipperDatabase } from '@/utils/store/database';
import type { Job } from './job';

/** How often a queue that found no network tries again by itself, beside the browser's own word that it is back. */
const OFFLINE_RETRY_MILLISECONDS = 60_000;

/** The jobs that wait in a channel, in the order in which they will stand in it. */
export async function waitingJobs(db: ClipperDatabase, channelId: string): Promise<Job[]> {
  const queued = await db.jobs.where('state').equals('queued').toArray();
  return inOrder(queued.filter((job) => job.channelId === channelId));
}

/**
 * When the outbox has something to do again, or `null`. In each channel the first job alone counts: one that has to wait
 * lets none pass, or posts would stand in another order than the author sent them.
 */
export function nextWakeAt(jobs: readonly Job[], now: number): number | null {
  const times = jobs.filter((job) => job.state === 'scheduled').map((job) => job.notBeforeAt);
  const seen = new Set<string>();
  for (const job of inOrder(jobs.filter((job) => job.state === 'queued'))) {
    if (seen.has(job.channelId)) continue;
    seen.add(job.channelId);
    times.push(job.error?.code === 'offline' ? now + OFFLINE_RETRY_MILLISECONDS : job.notBeforeAt);
  }
  return times.length === 0 ? null : Math.max(now, Math.min(...times));
}

function inOrder(jobs: readonly Job[]): Job[] {
  return jobs.toSorted((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
}
