import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../database';

/** How many posts of a bot wait since its token was refused or is not there; 0 while it works. */
export function useWaitingForToken(botId: number): number {
  const count = useLiveQuery(async () => {
    const channelIds = await database.channels.where('botId').equals(botId).primaryKeys();
    const queued = await database.jobs.where('state').equals('queued').toArray();
    const own = queued.filter((job) => channelIds.includes(job.channelId));
    const isRefused = own.some(
      ({ error }) => error?.code === 'invalid-token' || error?.code === 'token-missing',
    );
    return isRefused ? own.length : 0;
  }, [botId]);
  return count ?? 0;
}
