import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { closeHistory } from 'prosemirror-history';
import type { Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import type { EditorView } from 'prosemirror-view';
import { documentFromNode } from '@/utils/post/post-schema';
import type { PostEditor } from './post-editor';
import { keepMirrors } from './rebased-history';
import { HISTORY, isApart, madeBy, sharedMove } from './undo-history';

/** The steps of one input here, and whether undo or redo made it. */
export interface Input {
  steps: Step[];
  at: number;
  by: 'undo' | 'redo' | undefined;
  /** Undo takes it back by itself. */
  isApart: boolean;
}

/** A run of steps as the authority keeps them. */
export interface StoredSteps {
  steps: readonly Step[];
  surface: string;
  /** Undo takes them back here, though they were not typed here. */
  isUndoable?: boolean;
  /** Whether undo or redo made them there. */
  by?: Input['by'];
}

/** Where steps are kept, one surface after another (DESIGN, "Saving"). */
export interface StepAuthority {
  /** Stores all of `inputs` on `version`; `false` where that version was taken. Throws when nothing can be stored. */
  append(version: number, inputs: readonly Input[]): Promise<boolean>;
  /** What was stored on `version` and after. */
  since(version: number): Promise<StoredSteps[]>;
}

export type SyncStatus = { state: 'saved' } | { state: 'saving' } | { state: 'failed'; error: unknown };

/** Keeps an editor and its stored draft the same. */
export interface DraftSync {
  /** Something may have been stored by another surface. */
  pull(): Promise<void>;
  stop(): void;
}

/**
 * Stores every input at once and takes over what other surfaces stored. What cannot be stored stays in the editor and is
 * tried again with the next input.
 */
export function syncDraft(
  editor: PostEditor,
  surface: string,
  authority: StepAuthority,
  onStatus: (status: SyncStatus) => void,
): DraftSync {
  let isRunning = false;
  let isAskedAgain = false;

  function receive({ steps, isUndoable = false, by }: Omit<StoredSteps, 'surface'>, from: string) {
    editor.remember();
    const before = editor.state;
    const options = { mapSelectionBackward: true };
    const tr = receiveTransaction(
      before,
      steps,
      steps.map(() => from),
      options,
    );
    const isRebased = sendableSteps(before) !== null;
    // The history can take in a change as the author's, or rebase what is not stored yet on it: not both.
    if (isUndoable && !isRebased) closeHistory(tr).setMeta('addToHistory', true);
    // Undone there what undo would take back here: it is taken back here too, not to be brought in a second time.
    if (by && from !== surface && !isRebased) tr.setMeta(HISTORY, sharedMove(before, by, steps));
    editor.dispatch(tr);
    const rebased: number = tr.getMeta('rebased') ?? 0;
    if (rebased > 0) keepMirrors(HISTORY, before, editor.state, tr, rebased);
  }

  async function takeOver() {
    const rows = await authority.since(getVersion(editor.state));
    if (rows.some((row) => row.surface !== surface)) await compositionEnd(editor.view);
    // Typed meanwhile or not: `receiveTransaction` rebases what is not stored yet on what is.
    for (const row of rows) receive(row, row.surface);
  }

  async function store(): Promise<boolean> {
    const pending = sendableSteps(editor.state);
    if (!pending) return false;
    onStatus({ state: 'saving' });
    if (await authority.append(pending.version, inputsOf(pending)))
      receive({ steps: pending.steps }, surface);
    else await takeOver();
    return true;
  }

  async function exchange(first: () => Promise<unknown>) {
    if (isRunning) {
      isAskedAgain = true;
      return;
    }
    isRunning = true;
    try {
      await first();
      while ((await store()) || isAskedAgain) {
        if (isAskedAgain) await takeOver();
        isAskedAgain = false;
      }
      onStatus({ state: 'saved' });
    } catch (error) {
      onStatus({ state: 'failed', error });
    } finally {
      isRunning = false;
    }
  }

  const stop = editor.subscribe(() => {
    // An exchange under way looks for new steps itself before it ends.
    if (!isRunning && sendableSteps(editor.state)) void exchange(store);
  });
  return { pull: () => exchange(takeOver), stop };
}

/** The document as it is stored, and its version; `null` while something typed is not stored yet. */
export const storedSnapshot = ({ state }: PostEditor) =>
  sendableSteps(state) ? null : { document: documentFromNode(state.doc), version: getVersion(state) };

/** Each input for itself: undo takes them back one by one, after reopening too. */
function inputsOf({ steps, origins }: NonNullable<ReturnType<typeof sendableSteps>>): Input[] {
  const inputs: Input[] = [];
  let last: Transaction | undefined;
  for (const [index, step] of steps.entries()) {
    const origin = origins[index] as Transaction;
    if (origin !== last)
      inputs.push({ steps: [], at: origin.time, by: madeBy(origin), isApart: isApart(origin) });
    inputs.at(-1)?.steps.push(step);
    last = origin;
  }
  return inputs;
}

/** Words of another surface wait until an input method has finished its own: a change under it would break them. */
function compositionEnd(view: EditorView | null): Promise<void> {
  if (!view?.composing) return Promise.resolve();
  return new Promise((resolve) => {
    view.dom.addEventListener('compositionend', () => resolve(), { once: true });
  });
}
