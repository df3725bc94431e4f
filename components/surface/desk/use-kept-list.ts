import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { reportUnexpected } from '@/utils/report';
import { emptyBin } from '@/utils/store/bin';
import { listNewest } from '@/utils/store/listings';
import { database } from '../database';

/** Keeps the list up to what is written on any surface, and forgets what was in the bin too long. */
export function useKeptList(): void {
  const newestAt = useLiveQuery(async () => (await database.drafts.orderBy('updatedAt').last())?.updatedAt);
  // One run after another: what a long one leaves to do is little for the next.
  const running = useRef(Promise.resolve());

  useEffect(() => {
    if (newestAt === undefined) return;
    running.current = running.current
      .then(() => listNewest(database))
      .catch((error) => reportUnexpected('The list of drafts', error));
  }, [newestAt]);

  useEffect(() => {
    emptyBin(database, Date.now()).catch((error) => reportUnexpected('The bin', error));
  }, []);
}
