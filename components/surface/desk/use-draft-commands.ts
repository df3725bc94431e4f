import { useState } from 'react';
import { useLocale } from 'use-intl';
import { type MergedDraft, mergeDrafts, unmergeDrafts } from '@/utils/drafting/merge-drafts';
import { newDraft } from '@/utils/drafting/new-draft';
import { binDraft, restoreDraft } from '@/utils/store/bin';
import { duplicateDraft } from '@/utils/store/duplicate-draft';
import { database } from '../database';
import type { Attempts } from '../use-attempts';
import { showDraft } from './use-open-draft-id';

/** What was done last and can be taken back. */
export type DeskDeed = { kind: 'binned'; id: string } | { kind: 'merged'; merged: MergedDraft };

/** What an author can do with the drafts of the list. */
export function useDraftCommands({ attempt }: Attempts, openId: string | null) {
  const language = useLocale();
  const [lastDeed, setLastDeed] = useState<DeskDeed | null>(null);
  /** Marked to become one, in the order in which they were marked. */
  const [markedIds, setMarkedIds] = useState<readonly string[]>([]);
  const unmark = (id: string) => setMarkedIds((ids) => ids.filter((one) => one !== id));

  return {
    lastDeed,
    forgetDeed: () => setLastDeed(null),
    markedIds,
    unmarkAll: () => setMarkedIds([]),
    mark: (id: string) =>
      setMarkedIds((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])),
    beginPost: () =>
      void attempt(async () => showDraft((await newDraft(database, null, null, language, Date.now())).id)),
    duplicate: (id: string) =>
      void attempt(async () => {
        const copy = await duplicateDraft(database, id, Date.now());
        if (copy) showDraft(copy.id);
      }),
    bin: (id: string) =>
      void attempt(async () => {
        await binDraft(database, id, Date.now());
        setLastDeed({ kind: 'binned', id });
        unmark(id);
        if (id === openId) showDraft(null);
      }),
    restore: (id: string) =>
      void attempt(async () => {
        await restoreDraft(database, id);
        setLastDeed(null);
      }),
    merge: () =>
      void attempt(async () => {
        const merged = await mergeDrafts(database, markedIds, Date.now());
        setMarkedIds([]);
        if (!merged) return;
        setLastDeed({ kind: 'merged', merged });
        showDraft(merged.id);
      }),
    unmerge: (merged: MergedDraft) =>
      void attempt(async () => {
        await unmergeDrafts(database, merged, Date.now());
        setLastDeed(null);
        showDraft(null);
      }),
  };
}
