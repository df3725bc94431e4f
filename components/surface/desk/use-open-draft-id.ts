import { useSyncExternalStore } from 'react';

/** Which draft is open stands in the address: it is there again after a reload, and the browser's Back leads to the list. */
export const useOpenDraftId = (): string | null => useSyncExternalStore(onHashChange, openDraftId);

/** Opens a draft; `null` leads back to the list. */
export function showDraft(draftId: string | null): void {
  window.location.hash = draftId ?? '';
}

const openDraftId = (): string | null => window.location.hash.slice(1) || null;

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
