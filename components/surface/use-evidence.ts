import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { type Evidence, evidenceOf } from '@/utils/outbox/evidence';
import type { Job } from '@/utils/outbox/job';
import { database } from './database';

/** What the channel's numbers tell about a job that is `unknown`, as soon as they tell something. */
export function useEvidence(job: Job | null): Evidence | null {
  const unknown = job?.state === 'unknown' ? job : null;
  const evidence = useLiveQuery(async () => {
    if (!unknown) return null;
    const { channelId } = unknown;
    const jobs = await database.jobs
      .where('[channelId+createdAt]')
      .between([channelId, Dexie.minKey], [channelId, Dexie.maxKey])
      .toArray();
    return evidenceOf(unknown, jobs);
  }, [unknown]);
  return evidence ?? null;
}
