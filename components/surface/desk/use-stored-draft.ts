import { useEffect, useState } from 'react';
import { reportUnexpected } from '@/utils/report';
import { type DraftToWrite, openToWrite } from '@/utils/store/draft-past';
import { database } from '../database';

export type StoredDraft =
  | { state: 'opening' }
  | { state: 'open'; opened: DraftToWrite }
  | { state: 'gone' }
  | { state: 'failed'; error: unknown };

/** Opens a draft that is stored. */
export function useStoredDraft(draftId: string): StoredDraft {
  const [draft, setDraft] = useState<StoredDraft>({ state: 'opening' });
  useEffect(() => {
    openToWrite(database, draftId).then(
      (opened) => setDraft(opened ? { state: 'open', opened } : { state: 'gone' }),
      (error) => {
        reportUnexpected('Opening the draft', error);
        setDraft({ state: 'failed', error });
      },
    );
  }, [draftId]);
  return draft;
}
