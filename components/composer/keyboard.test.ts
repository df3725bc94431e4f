// @vitest-environment jsdom
import { history } from 'prosemirror-history';
import { AllSelection, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { postSchema } from '@/utils/post/post-schema';
import { keyboard } from './keyboard';

/** A key as a layout has it: its sign, and its place on the keyboard. */
type Key = readonly [key: string, code: string];

/** The keys of shortcuts in a layout: its signs for b, i, u, k, z and y, and where they lie, by what an American keyboard has there. */
function layout(signs: string, places = 'BIUKZY') {
  const key = (at: number): Key => [signs.charAt(at), `Key${places.charAt(at)}`];
  return { b: key(0), i: key(1), u: key(2), k: key(3), z: key(4), y: key(5) };
}

/** Shortcuts go by a key's place where the letters are not Latin, by its letter where they are. */
const LAYOUTS = {
  Russian: layout('ишглян'),
  'Russian, Caps Lock on': layout('ИШГЛЯН'),
  Greek: layout('βιθκζυ'),
  'French (AZERTY)': layout('biukzy', 'BIUKWY'),
  'German (QWERTZ)': layout('biukzy', 'BIUKYZ'),
};

const calls = { onSend: vi.fn(), onLink: vi.fn() };
let view: EditorView;

beforeEach(() => {
  vi.clearAllMocks();
  const doc = postSchema.node('doc', null, [postSchema.node('line', null, [postSchema.text('читает')])]);
  const state = EditorState.create({ doc, plugins: [...keyboard(calls), history()] });
  view = new EditorView(document.body.appendChild(document.createElement('div')), { state });
  view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)));
});

/** Presses Ctrl with a key; whether the key was taken, so that the browser does nothing with it. */
function pressWithCtrl([key, code]: Key, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  return !view.dom.dispatchEvent(event);
}

const marks = () => view.state.doc.firstChild?.firstChild?.marks.map(({ type }) => type.name) ?? [];

describe.each(Object.entries(LAYOUTS))('shortcuts under the layout %s', (_, keys) => {
  it('format, undo and redo, and type no letter', () => {
    expect(pressWithCtrl(keys.b)).toBe(true);
    expect(marks()).toEqual(['bold']);
    pressWithCtrl(keys.b);
    expect(marks()).toEqual([]);
    expect(pressWithCtrl(keys.i) && pressWithCtrl(keys.u)).toBe(true);
    expect(marks()).toEqual(['italic', 'underline']);
    pressWithCtrl(keys.z);
    expect(marks()).not.toContain('underline');
    pressWithCtrl(keys.y);
    expect(marks()).toEqual(['italic', 'underline']);
    pressWithCtrl(keys.z);
    pressWithCtrl(keys.z, { shiftKey: true });
    expect(marks()).toEqual(['italic', 'underline']);
    expect(view.state.doc.textContent).toBe('читает');
  });

  it('open the link field', () => {
    expect(pressWithCtrl(keys.k)).toBe(true);
    expect(calls.onLink).toHaveBeenCalledOnce();
  });

  it('do nothing with Shift where that has no meaning, nor with AltGr, which types a sign', () => {
    expect(pressWithCtrl(keys.b, { shiftKey: true })).toBe(false);
    expect(pressWithCtrl(keys.b, { altKey: true })).toBe(false);
    expect(marks()).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    ['ф', 'KeyA'],
    ['с', 'KeyC'],
    ['м', 'KeyV'],
  ] as const)('Ctrl with %s (%s) is the browser’s', (key, code) => {
    // ProseMirror selects all itself, and says so.
    const isTaken = pressWithCtrl([key, code]);
    expect(isTaken && code !== 'KeyA').toBe(false);
    expect(view.state.doc.textContent).toBe('читает');
  });

  it('Ctrl+Enter sends, whatever the layout', () => {
    expect(pressWithCtrl(['Enter', 'Enter'])).toBe(true);
    expect(calls.onSend).toHaveBeenCalledOnce();
  });

  it('stand under the same place for a quote, where the layout has another sign', () => {
    expect(pressWithCtrl(['ю', 'Period'], { shiftKey: true })).toBe(true);
    expect(view.state.doc.firstChild?.type.name).toBe('quote');
  });
});
