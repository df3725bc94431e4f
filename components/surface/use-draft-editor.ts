import { liveQuery } from 'dexie';
import { getVersion, sendableSteps } from 'prosemirror-collab';
import type { Step } from 'prosemirror-transform';
import { useLayoutEffect, useState } from 'react';
import { type DraftSync, type SyncStatus, storedSnapshot, syncDraft } from '@/components/composer/draft-sync';
import type { ComposerKeys } from '@/components/composer/keyboard';
import { goToPlace } from '@/components/composer/place-in-text';
import { createPostEditor, type PostEditor } from '@/components/composer/post-editor';
import { postPlugins } from '@/components/composer/post-plugins';
import { takeOver } from '@/components/composer/take-over';
import type { Hints } from '@/components/composer/title-and-hints';
import type { FirstPaint } from '@/components/first-paint/first-paint';
import type { TypographyLanguage } from '@/utils/post/typography-language';
import type { DraftToWrite } from '@/utils/store/draft-past';
import { latestVersion } from '@/utils/store/draft-steps';
import { lastPlace } from '@/utils/store/last-place';
import { database } from './database';
import { stepAuthority } from './step-authority';

export interface DraftEditor {
  editor: PostEditor;
  status: SyncStatus;
  /** Tries to store what could not be stored. */
  storeAgain(): void;
}

/**
 * The editor of an opened draft: every input of it is stored, and what other surfaces store comes in.
 *
 * @param firstPaint where the author writes until the editor is there
 */
export function useDraftEditor(
  opened: DraftToWrite,
  keys: ComposerKeys,
  hints: Hints,
  typography: () => TypographyLanguage | null,
  firstPaint: FirstPaint | null,
): DraftEditor {
  const { draft, node, past, version } = opened;
  const [surface] = useState(() => crypto.randomUUID());
  const [editor] = useState(() =>
    createPostEditor(node, past, version, surface, postPlugins(keys, hints, typography)),
  );
  const [sync, setSync] = useState<DraftSync | null>(null);
  const [status, setStatus] = useState<SyncStatus>({ state: 'saved' });

  // A layout effect: where nothing was painted before, the caret is there with the text.
  useLayoutEffect(() => {
    let isClosed = false;
    let stop = () => {};
    function keepStored() {
      const authority = stepAuthority(database, draft.id, surface, () => storedSnapshot(editor));
      const sync = syncDraft(editor, surface, authority, setStatus);
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
      stop = () => {
        others.unsubscribe();
        sync.stop();
      };
      // What was typed before the editor was there.
      if (sendableSteps(editor.state)) void sync.pull();
    }
    async function begin() {
      const first = firstPaint?.text.isConnected && firstPaint.post.draftId === draft.id ? firstPaint : null;
      if (first?.input.isComposing()) await first.input.calm();
      if (isClosed) return;
      if (first) takeOver(editor, first, stepsBetween(first.post.version, opened));
      else goOn(editor, draft.id);
      performance.mark('editor-ready');
      keepStored();
      requestIdleCallback(() => editor.remember());
    }
    begin().catch((error) => setStatus({ state: 'failed', error }));
    return () => {
      isClosed = true;
      stop();
    };
  }, [editor, surface, draft.id, opened, firstPaint]);

  return { editor, status, storeAgain: () => void sync?.pull() };
}

/** The caret goes where it was left, on whatever surface. */
function goOn(editor: PostEditor, draftId: string): void {
  const place = lastPlace(draftId);
  if (place) goToPlace(editor, place);
  editor.view?.focus();
}

/** What was put in after `version`, until the draft was opened. */
function stepsBetween(version: number, opened: DraftToWrite): Step[] {
  const steps = opened.past.inputs.flatMap((input) => input.steps);
  return steps.slice(steps.length - (opened.version - version));
}
