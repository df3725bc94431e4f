import { collab } from 'prosemirror-collab';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { DraftPast } from '@/utils/store/draft-past';
import { firstCaret } from './first-caret';
import { postHistory, withPast } from './undo-history';

/** A post being edited: its state lives here and nowhere else; surfaces subscribe to it. It works without a view. */
export interface PostEditor {
  readonly state: EditorState;
  /** `null` while it is not on the screen. */
  readonly view: EditorView | null;
  dispatch(tr: Transaction): void;
  /** Runs a command and gives the caret back to the text. */
  run(command: Command): void;
  /**
   * Tells the history what was put in before: undo goes on there. It happens by itself before the first change and at a shortcut; who
   * has time does it earlier.
   */
  remember(): void;
  subscribe(listener: () => void): () => void;
  /** Draws it into `place`; the answer takes it off again. */
  mount(place: HTMLElement, options: ViewOptions): () => void;
}

/** What the text is called to a screen reader, and whether it can be changed. */
export interface ViewOptions {
  label: string;
  isEditable(): boolean;
}

/**
 * @param doc the document as it stands
 * @param past what made it so
 * @param version the version after that, where new steps go on
 * @param surface this surface's name among those that may edit the draft at once
 */
export function createPostEditor(
  doc: Node,
  past: DraftPast,
  version: number,
  surface: string,
  plugins: readonly Plugin[],
): PostEditor {
  const listeners = new Set<() => void>();
  let view: EditorView | null = null;
  // Thousands of inputs take their time: the text is there before them.
  let untold: DraftPast | null = past;
  const beforeShortcuts = new Plugin({
    props: {
      handleKeyDown(_, { ctrlKey, metaKey }) {
        if (ctrlKey || metaKey) remember();
        return false;
      },
    },
  });
  let state = EditorState.create({
    doc,
    selection: firstCaret(doc),
    plugins: [beforeShortcuts, ...plugins, postHistory(), collab({ version, clientID: surface })],
  });

  function tellPast(past: DraftPast) {
    untold = null;
    state = state.apply(withPast(state, past));
  }

  function remember() {
    if (!untold) return;
    tellPast(untold);
    view?.updateState(state);
  }

  function dispatch(tr: Transaction) {
    // Without a look at the view, which is in the middle of what was typed.
    if (untold && tr.docChanged) tellPast(untold);
    state = state.apply(tr);
    view?.updateState(state);
    for (const listener of listeners) listener();
  }

  return {
    get state() {
      return state;
    },
    get view() {
      return view;
    },
    dispatch,
    remember,
    run(command) {
      remember();
      command(state, dispatch, view ?? undefined);
      view?.focus();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mount(place, { label, isEditable }) {
      view = new EditorView(place, {
        state,
        dispatchTransaction: dispatch,
        editable: isEditable,
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, class: 'post-text' },
      });
      return () => {
        view?.destroy();
        view = null;
      };
    },
  };
}
