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
 * Stores every input at once and takes over what other surfaces stored. An input leaves in its own task, together with those whose
 * answer is still due: of what was typed a browser that is killed has all that could be given to it. What cannot be stored stays in
 * the editor and is tried again with the next input.
 */
export function syncDraft(
  editor: PostEditor,
  surface: string,
  authority: StepAuthority,
  onStatus: (status: SyncStatus) => void,
): DraftSync {
  /** The version after all that has left for the authority. */
  let sentTo = getVersion(editor.state);
  let answersDue = 0;
  let failure: unknown;
  /** Another surface was first: nothing leaves until what it stored is taken over. */
  let isBehind = false;
  let catchingUp: Promise<void> | null = null;
  let isAskedAgain = false;

  /** Gives the authority all that it has not answered for, if any of it has never left. */
  function send() {
    const pending = sendableSteps(editor.state);
    if (!pending || isBehind) return;
    const end = pending.version + pending.steps.length;
    if (end <= sentTo) return;
    sentTo = end;
    onStatus({ state: 'saving' });
    void answered(authority.append(pending.version, inputsOf(pending)), end);
  }

  async function answered(answer: Promise<boolean>, end: number) {
    answersDue += 1;
    try {
      if (await answer) confirm(end);
      else isBehind = true;
    } catch (error) {
      failure = error;
    }
    answersDue -= 1;
    if (answersDue === 0) settle();
  }

  /** All before the version `end` is stored. */
  function confirm(end: number) {
    const count = Math.max(0, end - getVersion(editor.state));
    const steps = sendableSteps(editor.state)?.steps.slice(0, count) ?? [];
    if (steps.length > 0) receive({ steps }, surface);
  }

  function settle() {
    if (isBehind) void catchUp();
    else if (!sendableSteps(editor.state)) onStatus({ state: 'saved' });
    else {
      sentTo = getVersion(editor.state);
      onStatus({ state: 'failed', error: failure });
    }
  }

  function catchUp(): Promise<void> {
    isAskedAgain = true;
    catchingUp ??= untilCaughtUp().finally(() => {
      catchingUp = null;
    });
    return catchingUp;
  }

  async function untilCaughtUp() {
    try {
      while (isAskedAgain) {
        isAskedAgain = false;
        await takeOver();
      }
      if (isBehind || answersDue === 0) sentTo = getVersion(editor.state);
      isBehind = false;
      send();
      if (answersDue === 0) onStatus({ state: 'saved' });
    } catch (error) {
      onStatus({ state: 'failed', error });
    }
  }

  async function takeOver() {
    let version = getVersion(editor.state);
    const rows = await authority.since(version);
    if (rows.some((row) => row.surface !== surface)) {
      isBehind = true;
      await compositionEnd(editor.view);
    }
    for (const row of rows) {
      // An answer may have told of a row of ours meanwhile. What is not stored yet `receiveTransaction` rebases on what is.
      if (version === getVersion(editor.state)) receive(row, row.surface);
      version += row.steps.length;
    }
  }

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

  const stop = editor.subscribe(() => {
    if (!isBehind) send();
    else if (answersDue === 0 && !catchingUp && sendableSteps(editor.state)) void catchUp();
  });
  return { pull: catchUp, stop };
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
