import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useLocale } from 'use-intl';
import { type CurrentPage, currentPage } from '@/utils/browser/current-page';
import { selectedText } from '@/utils/browser/selected-text';
import { onAskedBeside } from '@/utils/browser/side-panel';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import { documentFromNode } from '@/utils/post/post-schema';
import { reportUnexpected } from '@/utils/report';
import { type DraftToWrite, openToWrite } from '@/utils/store/draft-past';
import { touchDraft } from '@/utils/store/drafts';
import { pageKey } from '@/utils/store/page-url';
import { beginAgain, beginDraft } from './begin-draft';
import { database } from './database';

export type BegunState =
  | { state: 'opening' }
  | {
      state: 'open';
      opened: DraftToWrite;
      clipError: ClipError | null;
      page: CurrentPage | null;
      selection: Clip | null;
    }
  | { state: 'failed'; error: unknown };

/** Where the composer begins with a page: on a click, or beside it. */
export type Place = 'popup' | 'panel';

/** Opens the draft of the page that the button was clicked on, and begins it where there is none. */
export function useBegunDraft(place: Place) {
  const language = useLocale();
  const [begun, setBegun] = useState<BegunState>({ state: 'opening' });

  const change = useCallback(
    (changes: Partial<Extract<BegunState, { state: 'open' }>>) =>
      setBegun((current) => (current.state === 'open' ? { ...current, ...changes } : current)),
    [],
  );

  /** What can wait until the draft is on the screen: it is the one now worked on, and something may be selected for it. */
  const goOn = useCallback(
    async ({ draft, node, version }: DraftToWrite, page: CurrentPage | null) => {
      const selection = page && (await selectedText(page.tabId));
      if (selection) change({ selection });
      await touchDraft(database, draft.id, Date.now(), { document: documentFromNode(node), version });
    },
    [change],
  );

  const open = useCallback(
    async (begin: typeof beginDraft) => {
      setBegun({ state: 'opening' });
      try {
        const page = await currentPage();
        const { draftId, clipError, isNew } = await begin({
          db: database,
          page,
          // A panel is not opened by a click on a page alone: it goes on with what there is.
          resumes: place === 'panel',
          language,
          now: Date.now,
        });
        const opened = await openToWrite(database, draftId);
        if (!opened) throw new Error('The draft that was just begun is not there.');
        setBegun({ state: 'open', opened, clipError, page, selection: null });
        if (!isNew) goOn(opened, page).catch((error) => reportUnexpected('Going on with the draft', error));
      } catch (error) {
        reportUnexpected('Opening the draft', error);
        setBegun({ state: 'failed', error });
      }
    },
    [language, place, goOn],
  );

  useEffect(() => void open(beginDraft), [open]);

  /** The button was clicked beside an open panel: on to that page's draft, or to what is selected on the page of this one. */
  const follow = useEffectEvent(async (windowId: number) => {
    const page = await currentPage();
    if (page?.windowId !== windowId) return;
    const opened = begun.state === 'open' ? begun.opened : null;
    if (opened?.draft.pageUrl === pageKey(page.url)) await goOn(opened, page);
    else await open(beginDraft);
  });
  useEffect(() => {
    if (place !== 'panel') return;
    return onAskedBeside((windowId) => {
      follow(windowId).catch((error) => reportUnexpected('Going on with another page', error));
    });
  }, [place]);

  return {
    begun,
    startOver: () => void open(beginAgain),
    readAgain: () => void open(beginDraft),
    dismissClipError: () => change({ clipError: null }),
    dismissSelection: () => change({ selection: null }),
  };
}
