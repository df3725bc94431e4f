import type { Author } from '@/dev/author/author';
import { storedRecords } from '@/dev/author/database';
import { until } from '@/dev/browser/until';
import type { Job } from '@/utils/outbox/job';

/** How long a slow answer takes: far longer than a browser lets an idle worker live. */
export const SLOW_SECONDS = 90;

/** Sends a post whose answer takes long, and closes the popup as soon as the request has left. */
export async function sendSlowly(author: Author): Promise<void> {
  await author.connect('en');
  const composer = await author.compose(await author.read('en'));
  author.practice.faults.add({ kind: 'delay', seconds: SLOW_SECONDS, method: 'sendMessage' });
  await composer.send();
  await until(() => author.practice.faults.left === 0, 'the request to arrive');
  await composer.page.close();
}

/** The only post in the outbox. */
export async function onlyJob(author: Author): Promise<Job> {
  const [only] = await storedRecords<Job>(author.running, 'jobs');
  if (!only) throw new Error('There is no job in the outbox.');
  return only;
}
