import { closeHistory, history, redo, undo } from 'prosemirror-history';
import { EditorState, type Plugin, type PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import type { Step } from 'prosemirror-transform';
import type { DraftPast, PastInput } from '@/utils/store/draft-past';
import { firstCaret } from './first-caret';

/** Undo leads back to the beginning, however far that is. */
const DEPTH = Number.MAX_SAFE_INTEGER;

const moves = { undo, redo };

/** Where the history keeps its state, and what its transactions are marked with. */
export const HISTORY = history().spec.key as PluginKey;

/** Whether undo or redo made the transaction; `undefined` for everything else. */
export function madeBy(tr: Transaction): PastInput['by'] {
  const move: { redo: boolean } | undefined = tr.getMeta(HISTORY);
  return move && (move.redo ? 'redo' : 'undo');
}

const APART = 'isApart';

/** The transaction as one that undo takes back by itself, however soon it comes after what was put in before. */
export const apart = (tr: Transaction): Transaction => closeHistory(tr).setMeta(APART, true);

export const isApart = (tr: Transaction): boolean => tr.getMeta(APART) === true;

export const postHistory = (): Plugin => history({ depth: DEPTH });

/** A transaction that tells the history of `state`, which knows of nothing yet, all that was ever put in; the text stays as it is. */
export const withPast = (state: EditorState, past: DraftPast): Transaction =>
  // What undo and redo leave for the history's plugin (prosemirror-history 1.5.1, `applyTransaction`).
  state.tr.setMeta(HISTORY, { historyState: HISTORY.getState(stateWithPast(past)) });

/**
 * The editor's state when a draft is opened again: what was put in before is told to the history input by input, so that
 * undo and redo go on where the author left them, whatever surface it was.
 *
 * @returns the state with the history alone
 */
function stateWithPast({ beginning, inputs }: DraftPast): EditorState {
  let surface = '';
  let state = EditorState.create({ doc: beginning, plugins: [postHistory()] });
  for (const input of inputs) {
    state =
      (input.by && moved(state, input.by, input.steps)) ??
      typed(state, input, input.isApart === true || input.surface !== surface);
    surface = input.surface;
  }
  // What is typed from here on is taken back apart from what was there.
  return state.apply(closeHistory(state.tr.setSelection(firstCaret(state.doc))));
}

/**
 * What the history keeps once undo or redo, made on another surface, is made here as well: two surfaces that were opened on the same past
 * can both take it back. `undefined` where the same key would do something else here.
 */
export function sharedMove(state: EditorState, by: 'undo' | 'redo', steps: readonly Step[]): unknown {
  let kept: unknown;
  moves[by](state, (tr) => {
    const isSame = tr.steps.length === steps.length && tr.doc.eq(withSteps(state.tr, steps).doc);
    if (isSame) kept = tr.getMeta(HISTORY);
  });
  return kept;
}

/** What undo or redo did once it does again; `null` where it took back something else: two surfaces were written in at once. */
function moved(state: EditorState, by: 'undo' | 'redo', steps: readonly Step[]): EditorState | null {
  let next: EditorState | null = null;
  moves[by](state, (tr) => {
    next = tr.doc.eq(withSteps(state.tr, steps).doc) ? state.apply(tr) : null;
  });
  return next;
}

function typed(state: EditorState, { steps, at }: PastInput, isAlone: boolean): EditorState {
  const there = withCaret(state, caretOf(steps));
  const tr = withSteps(there.tr, steps).setTime(at);
  return there.apply(isAlone ? closeHistory(tr) : tr);
}

function withCaret(state: EditorState, caret: number): EditorState {
  if (state.selection.head === caret) return state;
  return state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(caret))));
}

const withSteps = (tr: Transaction, steps: readonly Step[]): Transaction =>
  steps.reduce((tr, step) => tr.step(step), tr);

/** Where the author's caret was before the steps, as far as they tell: undo puts it back there. */
function caretOf([first]: readonly Step[]): number {
  const { to, pos } = first as Partial<Record<'to' | 'pos', number>>;
  return to ?? pos ?? 0;
}
