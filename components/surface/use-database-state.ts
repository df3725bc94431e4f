import { useEffect, useState } from 'react';
import { database } from './database';

/** A page that waits behind another blocked one gets no event of its own: what takes longer than this is blocked. */
const LATE_MS = 1500;

/** Who holds the database: nobody, an old page of another window, or this page, which is the old one. */
export type DatabaseState = 'free' | 'blocked' | 'outdated';

/**
 * Whether this page can have the database.
 *
 * @param isRead something was read from it by now
 */
export function useDatabaseState(isRead: boolean): DatabaseState {
  const [state, setState] = useState<DatabaseState>('free');
  useEffect(() => {
    const outdated = () => setState('outdated');
    const blocked = () => setState('blocked');
    database.on('versionchange', outdated);
    database.on('blocked', blocked);
    return () => {
      database.on('versionchange').unsubscribe(outdated);
      database.on('blocked').unsubscribe(blocked);
    };
  }, []);
  useEffect(() => {
    if (isRead) {
      setState((current) => (current === 'blocked' ? 'free' : current));
      return;
    }
    const timer = setTimeout(() => setState('blocked'), LATE_MS);
    return () => clearTimeout(timer);
  }, [isRead]);
  return state;
}
