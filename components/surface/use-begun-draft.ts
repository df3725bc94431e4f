import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { type CurrentPage, currentPage } from '@/utils/browser/current-page';
import type { ClipError } from '@/utils/clip/clip-error';
import { reportUnexpected } from '@/utils/report';
import { type OpenDraft, openDraft } from '@/utils/store/drafts';
import { beginAgain, beginDraft } from './begin-draft';
import { database } from './database';

export type BegunState =
  | { state: 'opening' }
  | { state: 'open'; opened: OpenDraft; clipError: ClipError | null; page: CurrentPage | null }
  | { state: 'failed'; error: unknown };

/** Where the composer is mounted. */
export type Place = 'popup' | 'panel';

/** Opens the draft of the page that the button was clicked on, and begins it where there is none. */
export function useBegunDraft(place: Place) {
  const language = useLocale();
  const [begun, setBegun] = useState<BegunState>({ state: 'opening' });

  const open = useCallback(
    async (begin: typeof beginDraft) => {
      setBegun({ state: 'opening' });
      try {
        const page = await currentPage();
        const { draftId, clipError } = await begin({
          db: database,
          page,
          // A panel is not opened by a click on a page alone: it goes on with what there is.
          resumes: place === 'panel',
          language,
          now: Date.now,
        });
        const opened = await openDraft(database, draftId);
        if (!opened) throw new Error('The draft that was just begun is not there.');
        setBegun({ state: 'open', opened, clipError, page });
      } catch (error) {
        reportUnexpected('Opening the draft', error);
        setBegun({ state: 'failed', error });
      }
    },
    [language, place],
  );

  useEffect(() => void open(beginDraft), [open]);

  return {
    begun,
    startOver: () => void open(beginAgain),
    readAgain: () => void open(beginDraft),
    dismissClipError: () =>
      setBegun((current) => (current.state === 'open' ? { ...current, clipError: null } : current)),
  };
}
