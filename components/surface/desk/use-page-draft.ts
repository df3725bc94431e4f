import { useEffect, useState } from 'react';
import { useLocale } from 'use-intl';
import { pageInTab } from '@/utils/browser/current-page';
import { tabInDeskAddress } from '@/utils/browser/open-desk';
import { selectedText } from '@/utils/browser/selected-text';
import type { Clip } from '@/utils/clip/clip';
import type { ClipError } from '@/utils/clip/clip-error';
import { beginDraft } from '../begin-draft';
import { database } from '../database';
import type { Attempts } from '../use-attempts';
import { showDraft } from './use-open-draft-id';

/** The draft of the page on which the toolbar button opened the Desk. */
export interface PageDraft {
  id: string;
  clipError: ClipError | null;
  /** What is selected on the page and could be added. */
  selection: Clip | null;
}

/** Begins, or goes on with, the draft of the page that the Desk was opened on; nothing where it was opened by itself. */
export function usePageDraft({ attempt }: Attempts) {
  const language = useLocale();
  const [tabId] = useState(() => tabInDeskAddress(window.location.search));
  const [isBeginning, setBeginning] = useState(tabId !== null);
  const [pageDraft, setPageDraft] = useState<PageDraft | null>(null);

  async function begin() {
    if (tabId === null) return;
    setBeginning(true);
    await attempt(async () => {
      const page = await pageInTab(tabId);
      const { draftId, clipError, isNew } = await beginDraft({
        db: database,
        page,
        resumes: false,
        language,
        now: Date.now,
      });
      setPageDraft({ id: draftId, clipError, selection: isNew ? null : await selectedText(tabId) });
      // Loaded again, the Desk goes on with the draft, whatever has become of the tab.
      window.history.replaceState(null, '', window.location.pathname);
      showDraft(draftId);
    });
    setBeginning(false);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the Desk opens
  useEffect(() => void begin(), []);

  return {
    isBeginning,
    pageDraft,
    readAgain: () => void begin(),
    dismiss: (what: 'clipError' | 'selection') =>
      setPageDraft((current) => current && { ...current, [what]: null }),
  };
}
