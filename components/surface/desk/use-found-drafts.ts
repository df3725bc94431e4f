import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { type DraftQuery, listDrafts, withWords } from '@/utils/store/find-drafts';
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
  /** What the list on the screen answers; only while it is whole. */
  const answered = useRef<string>(undefined);
  /** All that is listed where nothing is searched for: read once for many searches, while nothing of it changes. */
  const listed = useRef<{ key: string; ids: string[] }>(undefined);

  useEffect(() => {
    if (changed === undefined || states === undefined) return;
    const query = { search, channelId, view };
    const asked = JSON.stringify(query);
    const wish = new AbortController();
    const { signal } = wish;
    const show = (found: FoundDrafts) => {
      signal.throwIfAborted();
      answered.current = found.isAll ? asked : undefined;
      setFound(found);
    };
    async function readListed() {
      const key = JSON.stringify([channelId, view, changed, states]);
      if (listed.current?.key !== key)
        listed.current = { key, ids: await listDrafts(database, query, signal) };
      return listed.current.ids;
    }
    async function ask() {
      if (answered.current !== asked) {
        const first = await firstFound(database, query, signal);
        show(first);
        if (first.isAll) return;
        await new Promise((resolve) => setTimeout(resolve, BEFORE_THE_REST_MS));
      }
      show({ ids: await withWords(database, await readListed(), search, signal), isAll: true });
    }
    ask().catch((error) => {
      if (signal.aborted) return;
      // Thrown where it is drawn, as live queries do.
      setFound(() => {
        throw error;
      });
    });
    return () => wish.abort();
  }, [search, channelId, view, changed, states]);
  return found;
}
