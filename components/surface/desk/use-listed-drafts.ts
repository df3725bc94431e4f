import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type RowWindow, useRowWindow } from '@/components/drafts/use-row-window';
import { type DraftRow, draftRows } from '@/utils/store/draft-rows';
import type { DraftQuery } from '@/utils/store/find-drafts';
import type { FoundDrafts } from '@/utils/store/first-found';
import { database } from '../database';
import { useFoundDrafts } from './use-found-drafts';

export interface ListedDrafts {
  /** `undefined` until they are known. */
  found: FoundDrafts | undefined;
  /** Those of them that are on the screen, as far as they are read. */
  rows: ReadonlyMap<string, DraftRow>;
  shown: RowWindow;
}

const NO_ROWS = new Map<string, DraftRow>();

/** What the list shows of the drafts that are looked for: the last ones until the next have been read, so that no row is drawn empty in between. */
export function useListedDrafts(query: DraftQuery): ListedDrafts {
  const found = useFoundDrafts(query);
  const shown = useRowWindow(found?.ids.length ?? 0);
  const seen = found?.ids.slice(shown.first, shown.end) ?? [];
  const key = seen.join();
  const read = useLiveQuery(async () => ({ key, rows: await draftRows(database, seen) }), [key]);
  const [drawn, setDrawn] = useState(found);
  if (drawn !== found && (drawn === undefined || read?.key === key)) setDrawn(found);
  return { found: drawn, rows: read?.rows ?? NO_ROWS, shown };
}
