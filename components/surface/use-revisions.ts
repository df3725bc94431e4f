import Dexie from 'dexie';
import type { Node } from 'prosemirror-model';
import { useEffect, useState } from 'react';
import { type Revision, revisionsOf } from '@/utils/drafting/revisions';
import { openToWrite } from '@/utils/store/draft-past';
import { database } from './database';

/** The states to which a draft can go back from how it is `now`, the newest first; `null` until they are read. */
export function useRevisions(draftId: string, now: Node): Revision[] | null {
  const [revisions, setRevisions] = useState<Revision[] | null>(null);
  useEffect(() => {
    readRevisions(draftId).then(setRevisions, (error) =>
      // Thrown while drawing, it is told by the surface (`SurfaceBoundary`).
      setRevisions(() => {
        throw error;
      }),
    );
  }, [draftId]);
  return revisions?.filter(({ node }, index) => index > 0 || !node.eq(now)) ?? null;
}

async function readRevisions(draftId: string): Promise<Revision[]> {
  const opened = await openToWrite(database, draftId);
  if (!opened) return [];
  const jobs = await database.jobs
    .where('[draftId+createdAt]')
    .between([draftId, Dexie.minKey], [draftId, Dexie.maxKey])
    .toArray();
  return revisionsOf(
    opened.past,
    opened.draft.createdAt,
    jobs.map(({ createdAt }) => createdAt),
  );
}
