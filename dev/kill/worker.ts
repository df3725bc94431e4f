import { type Author, newAuthor } from '@/dev/author/author';
import type { Servers } from '@/dev/author/servers';
import { until } from '@/dev/browser/until';
import { Random } from '@/dev/simulate/random';
import { queuePosts } from './queued-posts';
import { jobsOf, type Review, resolveUnknown, reviewUntilSent, type Unknowns } from './review';
import { SlowAnswers } from './slow-answers';
import { stopperOf } from './stopper';

/** The outbox has itself woken a minute after its worker went. */
const ALARM_PATIENCE_MS = 100_000;
/** A queue that keeps Telegram's pace sends its next post by then. */
const NEXT_POST_MS = 5_000;

export interface StopOptions {
  seed: number;
  posts: number;
  stops: number;
  /** How many of the stops are left to the outbox's own alarm, a minute each; after the others the author looks at the post. */
  alarms: number;
}

/**
 * Posts are on their way to two channels, and the background's worker is stopped through DevTools up to `stops` times, each time in
 * the middle of a request.
 */
export async function sendAndBeStopped(
  servers: Servers,
  { seed, posts, stops, alarms }: StopOptions,
): Promise<Review & { stops: number }> {
  const random = new Random(seed);
  const { practice } = servers.practice;
  practice.reset();
  const answers = new SlowAnswers(practice, random);
  const unknown: Unknowns = new Map();
  const author = await newAuthor(servers, { headless: true, language: 'en' });
  try {
    await queuePosts(author, posts);
    const stopWorkers = await stopperOf(author.running);
    let stopped = 0;
    for (let job = await openJob(author); job && stopped < stops; job = await openJob(author)) {
      const desk = await author.visit(`${author.running.origin}/desk.html#${job.draftId}`);
      const isInRequest = await answers.middleOfNext(NEXT_POST_MS);
      if (isInRequest) {
        await stopWorkers();
        stopped += 1;
      }
      await desk.close();
      if (isInRequest && stopped <= alarms) await alarm(author);
      await resolveUnknown(author, answers, unknown);
    }
    return { ...(await reviewUntilSent(author, answers, unknown)), stops: stopped };
  } finally {
    await author.leave();
  }
}

/** A post that the outbox has still to do with: an author who looks at it wakes the outbox. */
const openJob = async (author: Author) => {
  const jobs = await jobsOf(author);
  return jobs.find(({ state }) => state === 'attempting') ?? jobs.find(({ state }) => state === 'queued');
};

/** Resolves when the outbox has gone on by itself. */
async function alarm(author: Author): Promise<void> {
  const stopped = JSON.stringify(await jobsOf(author));
  await until(
    async () => JSON.stringify(await jobsOf(author)) !== stopped,
    'the alarm to wake the outbox',
    ALARM_PATIENCE_MS,
  );
}
