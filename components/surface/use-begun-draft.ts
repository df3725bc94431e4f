import { useCallback, useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { currentPage } from '@/utils/browser/current-page';
import type { ClipError } from '@/utils/clip/clip-error';
import { reportUnexpected } from '@/utils/report';
import { type OpenDraft, openDraft } from '@/utils/store/drafts';
import { beginAgain, beginDraft } from './begin-draft';
import { database } from './database';

export type BegunState =
  | { state: 'opening' }
  | { state: 'open'; opened: OpenDraft; clipError: ClipError | null }
  | { state: 'failed'; error: unknown };

/** Opens the draft of the page that the button was clicked on, and begins it where there is none. */
export function useBegunDraft() {
  const language = useLocale();
  const [begun, setBegun] = useState<BegunState>({ state: 'opening' });

  const open = useCallback(
    async (begin: typeof beginDraft) => {
      setBegun({ state: 'opening' });
      try {
        const page = await currentPage();
        const { draftId, clipError } = await begin({ db: database, page, language, now: Date.now });
        const opened = await openDraft(database, draftId);
        if (!opened) throw new Error('The draft that was just begun is not there.');
        setBegun({ state: 'open', opened, clipError });
      } catch (error) {
        reportUnexpected('Opening the draft', error);
        setBegun({ state: 'failed', error });
      }
    },
    [language],
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
