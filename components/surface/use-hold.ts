import { useLiveQuery } from 'dexie-react-hooks';
import { type Hold, holds } from '@/utils/outbox/held';
import type { Job } from '@/utils/outbox/job';
import { waitingJobs } from '@/utils/outbox/queue';
import { database } from './database';

/** What holds up the channel that a job waits in, whichever post met it; `null` when nothing does. */
export function useHold(job: Job | null): Hold | null {
  const channelId = job?.state === 'queued' ? job.channelId : null;
  const hold = useLiveQuery(async () => {
    if (channelId === null) return null;
    return (await waitingJobs(database, channelId)).map(({ error }) => error).find(holds) ?? null;
  }, [channelId]);
  return hold ?? null;
}
