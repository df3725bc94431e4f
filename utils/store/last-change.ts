import { jobStateSchema } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';

/*
 * What is another whenever the list of drafts may be, read in no time however many there are.
 */

/** Of drafts: which was written in last and when, how far the list has followed, what is in the bin. */
export async function lastChange({ drafts, listings }: ClipperDatabase): Promise<string> {
  const [written, listed, binned] = await Promise.all([
    drafts.orderBy('updatedAt').last(),
    listings.orderBy('updatedAt').last(),
    drafts.orderBy('binnedAt').primaryKeys(),
  ]);
  return [written?.id, written?.updatedAt, listed?.updatedAt, ...binned].join();
}

/** Of posts: how many are in each state but `sent`, where every post comes from another. */
export async function statesOfPosts({ jobs }: ClipperDatabase): Promise<string> {
  const states = jobStateSchema.options.filter((state) => state !== 'sent');
  const counts = await Promise.all(states.map((state) => jobs.where('state').equals(state).count()));
  return counts.join();
}
