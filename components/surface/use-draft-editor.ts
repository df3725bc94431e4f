import { liveQuery } from 'dexie';
import { getVersion } from 'prosemirror-collab';
import { useEffect, useState } from 'react';
import { type DraftSync, type SyncStatus, syncDraft } from '@/components/composer/draft-sync';
import type { ComposerKeys } from '@/components/composer/keyboard';
import { createPostEditor, type PostEditor } from '@/components/composer/post-editor';
import { postPlugins } from '@/components/composer/post-plugins';
import type { Hints } from '@/components/composer/title-and-hints';
import type { DraftToWrite } from '@/utils/store/draft-past';
import { latestVersion } from '@/utils/store/draft-steps';
import { database } from './database';
import { stepAuthority } from './step-authority';

export interface DraftEditor {
  editor: PostEditor;
  status: SyncStatus;
  /** Tries to store what could not be stored. */
  storeAgain(): void;
}

/** The editor of an opened draft: every input of it is stored, and what other surfaces store comes in. */
export function useDraftEditor(
  { draft, past, version }: DraftToWrite,
  keys: ComposerKeys,
  hints: Hints,
): DraftEditor {
  const [surface] = useState(() => crypto.randomUUID());
  const [editor] = useState(() => createPostEditor(past, version, surface, postPlugins(keys, hints)));
  const [sync, setSync] = useState<DraftSync | null>(null);
  const [status, setStatus] = useState<SyncStatus>({ state: 'saved' });

  useEffect(() => {
    const sync = syncDraft(editor, surface, stepAuthority(database, draft.id, surface), setStatus);
    setSync(sync);
    const others = liveQuery(async () => {
      // Steps are stored past Dexie; the draft's record tells that there are new ones.
      await database.drafts.get(draft.id);
      return latestVersion(database, draft.id);
    }).subscribe({
      next: (latest) => {
        if (latest !== null && latest > getVersion(editor.state)) void sync.pull();
      },
      error: (error) => setStatus({ state: 'failed', error }),
    });
    return () => {
      others.unsubscribe();
      sync.stop();
    };
  }, [editor, surface, draft.id]);

  return { editor, status, storeAgain: () => void sync?.pull() };
}
