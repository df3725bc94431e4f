import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { setLink } from '@/components/composer/marks';
import type { PostEditor } from '@/components/composer/post-editor';
import { HREF, type IntendedEdit } from './intended-edit';

/** Ctrl and these; under any layout the key's place counts. */
const FORMAT_KEYS: Record<IntendedEdit['format'], [code: string, shift: boolean]> = {
  bold: ['KeyB', false],
  italic: ['KeyI', false],
  underline: ['KeyU', false],
  strikethrough: ['KeyX', true],
  spoiler: ['KeyP', true],
  code: ['KeyM', true],
};

function press(view: EditorView, key: string, more: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, ...more });
  view.someProp('handleKeyDown', (handle) => handle(view, event));
}

const shortcut = (view: EditorView, code: string, shiftKey: boolean) =>
  press(view, 'ы', { code, shiftKey, ctrlKey: true });

function type(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(text, from, to);
  const isTaken = view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert));
  if (!isTaken) view.dispatch(insert());
}

const pasting = () => new Event('paste') as ClipboardEvent;

const HANDS: Partial<Record<IntendedEdit['kind'], (view: EditorView, edit: IntendedEdit) => void>> = {
  type: (view, { words }) => type(view, words),
  markdown: (view, { words }) => Array.from(words).forEach((letter) => void type(view, letter)),
  delete: (view) => press(view, 'Backspace'),
  join: (view) => press(view, 'Backspace'),
  split: (view) => press(view, 'Enter'),
  format: (view, { format }) => shortcut(view, ...FORMAT_KEYS[format]),
  link: (view) => view.dispatch(setLink(view.state, HREF)),
  quote: (view) => shortcut(view, 'Period', true),
  fold: (view) => shortcut(view, 'KeyE', true),
  code: (view) => shortcut(view, 'KeyC', true),
  pasteText: (view, { words }) => void view.pasteText(words, pasting()),
  pasteHtml: (view, { words }) => void view.pasteHTML(words, pasting()),
};

/** Selects and does in an editor what an author's hand does: keys, typing and pasting take the editor's own ways. */
export function perform(editor: PostEditor, edit: IntendedEdit, anchor: number, head: number): void {
  const view = editor.view;
  if (!view) throw new Error('The editor is not on the screen.');
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)));
  HANDS[edit.kind]?.(view, edit);
}

export function undo({ view }: PostEditor): void {
  if (view) shortcut(view, 'KeyZ', false);
}

export function redo({ view }: PostEditor): void {
  if (view) shortcut(view, 'KeyY', false);
}
