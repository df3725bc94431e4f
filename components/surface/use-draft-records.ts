import Dexie from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Job } from '@/utils/outbox/job';
import type { Bot, Channel, ClipRecord, Draft, SentPost } from '@/utils/store/records';
import { database } from './database';

/** Everything that is stored around one draft. */
export interface DraftRecords {
  draft: Draft;
  /** The article that it was begun with. */
  clip: ClipRecord | null;
  /** What was selected on further pages. */
  added: ClipRecord[];
  channels: Channel[];
  channel: Channel | null;
  bot: Bot | null;
  /** The newest job of the draft. */
  job: Job | null;
  post: SentPost | null;
}

/** The records around a draft, kept up to date; `undefined` until they are read. */
export function useDraftRecords(draftId: string | null): DraftRecords | undefined {
  return useLiveQuery(async () => {
    const draft = draftId === null ? undefined : await database.drafts.get(draftId);
    if (!draft || draftId === null) return undefined;
    const [clip, added, channels, job] = await Promise.all([
      draft.clipId ? database.clips.get(draft.clipId) : undefined,
      database.clips.bulkGet(draft.addedClipIds ?? []),
      database.channels.toArray(),
      database.jobs
        .where('[draftId+createdAt]')
        .between([draftId, Dexie.minKey], [draftId, Dexie.maxKey])
        .last(),
    ]);
    // A draft written before any channel was there is for the first one that comes.
    const channel = channels.find(({ id }) => id === draft.channelId) ?? channels[0] ?? null;
    const [bot, post] = await Promise.all([
      channel ? database.bots.get(channel.botId) : undefined,
      job ? database.posts.where('jobId').equals(job.id).first() : undefined,
    ]);
    return {
      draft,
      clip: clip ?? null,
      added: added.filter((record) => record !== undefined),
      channels,
      channel,
      bot: bot ?? null,
      job: job ?? null,
      post: post ?? null,
    };
  }, [draftId]);
}
