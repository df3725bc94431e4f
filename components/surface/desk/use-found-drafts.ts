import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { type DraftQuery, findDrafts } from '@/utils/store/find-drafts';
import { type FoundDrafts, firstFound } from '@/utils/store/first-found';
import { lastChange, statesOfPosts } from '@/utils/store/last-change';
import { database } from '../database';

/** Nobody scrolls through a list that is there for less; and who goes on typing asks for another one. */
const BEFORE_THE_REST_MS = 250;

/**
 * The drafts that are looked for, newest first; `undefined` until they are known. What is seen first comes first, the rest after
 * it. Asked again when something has changed: a live query of it all would note every key that it has read.
 */
export function useFoundDrafts({ search, channelId, view }: DraftQuery): FoundDrafts | undefined {
  const changed = useLiveQuery(() => lastChange(database));
  const states = useLiveQuery(() => statesOfPosts(database));
  const [found, setFound] = useState<FoundDrafts>();
  /** What the list on the screen answers, whole. */
  const answered = useRef<string>(undefined);

  useEffect(() => {
    if (changed === undefined || states === undefined) return;
    const query = { search, channelId, view };
    const asked = JSON.stringify(query);
    let isNewest = true;
    const show = (found: FoundDrafts) => {
      if (!isNewest) return;
      if (found.isAll) answered.current = asked;
      setFound(found);
    };
    async function ask() {
      if (answered.current !== asked) {
        const first = await firstFound(database, query);
        show(first);
        if (first.isAll) return;
        await new Promise((resolve) => setTimeout(resolve, BEFORE_THE_REST_MS));
      }
      if (isNewest) show({ ids: await findDrafts(database, query), isAll: true });
    }
    ask().catch((error) =>
      // Thrown where it is drawn, as live queries do.
      setFound(() => {
        throw error;
      }),
    );
    return () => {
      isNewest = false;
    };
  }, [search, channelId, view, changed, states]);
  return found;
}
