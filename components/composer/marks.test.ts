import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { documentFromNode, postSchema } from '@/utils/post/post-schema';
import { sliceFromText } from './clipboard';
import { isMarked, linkAtSelection, removeLink, setLink, toggleFormat } from './marks';

const { link, bold, code } = postSchema.marks;

function selected(words: string, from: number, to: number, mark?: Parameters<typeof postSchema.text>[1]) {
  const doc = postSchema.node('doc', null, [postSchema.node('line', null, postSchema.text(words, mark))]);
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
}

const runs = (state: EditorState) => documentFromNode(state.doc).content[0]?.content;

describe('a link', () => {
  it('is set on the selected words', () => {
    const state = selected('the paper', 5, 10);
    const linked = state.apply(setLink(state, 'https://arxiv.org/abs/1'));
    expect(runs(linked)).toEqual([
      { type: 'text', text: 'the ' },
      { type: 'text', text: 'paper', marks: [{ type: 'link', attrs: { href: 'https://arxiv.org/abs/1' } }] },
    ]);
    // What is typed after it is not part of it.
    const typed = linked.apply(linked.tr.insertText(' says'));
    expect(isMarked(typed, link)).toBe(false);
  });

  it('writes its own address where no words are selected', () => {
    const state = selected('see ', 5, 5);
    expect(state.apply(setLink(state, 'https://lab.example/')).doc.textContent).toBe(
      'see https://lab.example/',
    );
  });

  it('is known where the selection begins, and can be taken off', () => {
    const state = selected('paper', 1, 6, [link.create({ href: 'https://lab.example/' })]);
    expect(linkAtSelection(state)).toBe('https://lab.example/');
    const plain = state.apply(removeLink(state));
    expect(linkAtSelection(plain)).toBe('');
    expect(plain.doc.textContent).toBe('paper');
  });
});

describe('a format', () => {
  it('is on only where the whole selection has it', () => {
    expect(isMarked(selected('bold', 1, 5, [bold.create()]), bold)).toBe(true);
    expect(isMarked(selected('plain', 1, 5), bold)).toBe(false);
  });
});

describe('plain text from the clipboard', () => {
  it('keeps every line, the empty ones too, and composes its letters', () => {
    const slice = sliceFromText('один\r\n\r\nдва\u0438\u0306');
    expect(slice.content.content.map((line) => line.textContent)).toEqual(['один', '', 'двай']);
  });
});

describe('a format that is set', () => {
  /** What a press of its button does. */
  function pressed(state: EditorState) {
    let next: EditorState | undefined;
    let steps = 0;
    toggleFormat(bold)(state, (tr) => {
      steps = tr.steps.length;
      next = state.apply(tr);
    });
    return { steps, runs: next && runs(next) };
  }

  it('is given to the selected words', () => {
    expect(pressed(selected('paper', 1, 6))).toEqual({
      steps: 1,
      runs: [{ type: 'text', text: 'paper', marks: [{ type: 'bold' }] }],
    });
  });

  it('on code, which it cannot be inside of, leaves no step behind', () => {
    const state = selected('const', 1, 6, [code.create()]);
    expect(pressed(state)).toEqual({ steps: 0, runs: runs(state) });
  });
});
