import Dexie from 'dexie';
import type { JobState } from '@/utils/outbox/job';
import type { ClipperDatabase } from './database';

/** A draft as a row of the list. */
export interface DraftRow {
  id: string;
  /** `null` until it is listed; empty where nothing is written yet. */
  title: string | null;
  site: string | null;
  channelId: string | null;
  /** What became of its post; `null` while it was never sent. */
  state: JobState | null;
  /** When it was last worked on, or when its post came to its end. */
  at: number;
  isBinned: boolean;
}

/** The rows of some drafts by their ids; what is gone meanwhile is left out. */
export function draftRows(db: ClipperDatabase, ids: string[]): Promise<Map<string, DraftRow>> {
  return db.transaction('r', db.drafts, db.listings, db.jobs, async () => {
    const [drafts, listings, jobs] = await Promise.all([
      db.drafts.bulkGet(ids),
      db.listings.bulkGet(ids),
      Promise.all(ids.map((id) => jobOf(db, id))),
    ]);
    const rows = new Map<string, DraftRow>();
    for (const [index, draft] of drafts.entries()) {
      if (!draft) continue;
      const { id, channelId, updatedAt, binnedAt } = draft;
      const job = jobs[index];
      rows.set(id, {
        id,
        title: listings[index]?.title ?? null,
        site: listings[index]?.site ?? null,
        channelId: job?.channelId ?? channelId,
        state: job?.state ?? null,
        at: job?.finishedAt ?? updatedAt,
        isBinned: binnedAt !== undefined,
      });
    }
    return rows;
  });
}

/** The newest job of a draft. */
export const jobOf = ({ jobs }: ClipperDatabase, draftId: string) =>
  jobs.where('[draftId+createdAt]').between([draftId, Dexie.minKey], [draftId, Dexie.maxKey]).last();
