import Dexie from 'dexie';
import type { ClipperDatabase } from '@/utils/store/database';
import { latestDraft } from '@/utils/store/drafts';
import type { Draft } from '@/utils/store/records';

/** The draft that the author is at: the one last worked on; none when its post is on its way or out. */
export async function currentDraft(db: ClipperDatabase): Promise<Draft | undefined> {
  const draft = await latestDraft(db);
  if (!draft) return undefined;
  const job = await db.jobs
    .where('[draftId+createdAt]')
    .between([draft.id, Dexie.minKey], [draft.id, Dexie.maxKey])
    .last();
  return !job || job.state === 'failed' ? draft : undefined;
}
