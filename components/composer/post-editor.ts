import { collab } from 'prosemirror-collab';
import type { Command, EditorState, Plugin, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { DraftPast } from '@/utils/store/draft-past';
import { historyOf, stateWithPast } from './undo-history';

/** A post being edited: its state lives here and nowhere else; surfaces subscribe to it. It works without a view. */
export interface PostEditor {
  readonly state: EditorState;
  /** `null` while it is not on the screen. */
  readonly view: EditorView | null;
  dispatch(tr: Transaction): void;
  /** Runs a command and gives the caret back to the text. */
  run(command: Command): void;
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
 * @param past what was put in until now
 * @param version the version after that, where new steps go on
 * @param surface this surface's name among those that may edit the draft at once
 */
export function createPostEditor(
  past: DraftPast,
  version: number,
  surface: string,
  plugins: readonly Plugin[],
): PostEditor {
  const listeners = new Set<() => void>();
  let view: EditorView | null = null;
  const opened = stateWithPast(past);
  let state = opened.reconfigure({
    plugins: [...plugins, ...historyOf(opened), collab({ version, clientID: surface })],
  });

  function dispatch(tr: Transaction) {
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
    run(command) {
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
