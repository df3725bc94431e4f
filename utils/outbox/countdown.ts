import type { Job } from './job';

/** So many seconds a post can be given in which it is called off with one key. Shorter than an idle worker lives, which counts them. */
export const COUNTDOWNS = [0, 5, 10, 20] as const;

/**
 * How long a post still waits so that it can be called off. More than it was given is nothing: somebody has set the clock back.
 */
export function countdownMilliseconds(
  job: Pick<Job, 'state' | 'attempts' | 'error' | 'countdownSeconds' | 'notBeforeAt'>,
  now: number,
): number {
  const isCounting = job.state === 'queued' && job.attempts === 0 && job.error === null;
  const left = job.notBeforeAt - now;
  const given = (job.countdownSeconds ?? 0) * 1000;
  return isCounting && left > 0 && left <= given ? left : 0;
}
