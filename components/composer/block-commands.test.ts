import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { postSchema } from '@/utils/post/post-schema';
import {
  dissolveCodeBlock,
  leaveCodeBlock,
  toggleCodeBlock,
  toggleExpandable,
  toggleQuote,
} from './block-commands';

const { doc, line, quote, pre } = postSchema.nodes;

const text = (words: string) => (words === '' ? [] : [postSchema.text(words)]);
const lineOf = (words: string) => line.create(null, text(words));

/** A post with the selection from `anchor` to `head`. */
function stateOf(blocks: Parameters<typeof doc.create>[1], anchor: number, head = anchor): EditorState {
  const node = doc.create(null, blocks);
  return EditorState.create({ doc: node, selection: TextSelection.create(node, anchor, head) });
}

function outcome(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

const shape = (state: EditorState) =>
  state.doc.children.map((block) => `${block.type.name}: ${block.textBetween(0, block.content.size, '|')}`);

describe('a quote', () => {
  it('is made of the selected lines, and taken away again', () => {
    const state = stateOf([lineOf('one'), lineOf('two'), lineOf('three')], 1, 8);
    const quoted = outcome(state, toggleQuote);
    expect(shape(quoted)).toEqual(['quote: one|two', 'line: three']);
    expect(shape(outcome(quoted, toggleQuote))).toEqual(['line: one', 'line: two', 'line: three']);
  });

  it('can be folded for readers, and nothing else can', () => {
    const quoted = stateOf([quote.create(null, [lineOf('said')])], 3);
    const folded = outcome(quoted, toggleExpandable);
    expect(folded.doc.firstChild?.attrs.expandable).toBe(true);
    expect(outcome(folded, toggleExpandable).doc.firstChild?.attrs.expandable).toBe(false);
    expect(toggleExpandable(stateOf([lineOf('plain')], 1))).toBe(false);
  });
});

describe('a block of code', () => {
  it('is made of the selected lines, and becomes lines again', () => {
    const state = stateOf([lineOf('before'), lineOf('x = 1'), lineOf(''), lineOf('y = 2')], 10, 20);
    const code = outcome(state, toggleCodeBlock);
    expect(shape(code)).toEqual(['line: before', 'pre: x = 1\n\ny = 2']);
    expect(shape(outcome(code, toggleCodeBlock))).toEqual([
      'line: before',
      'line: x = 1',
      'line: ',
      'line: y = 2',
    ]);
  });

  it('takes the lines of a quote whole: no block stands in another', () => {
    const quoted = stateOf([quote.create(null, [lineOf('a'), lineOf('b')])], 2, 5);
    expect(shape(outcome(quoted, toggleCodeBlock))).toEqual(['pre: a\nb']);
  });

  it('is left by Enter on its empty last line', () => {
    const left = outcome(stateOf([pre.create(null, text('x = 1\n'))], 7), leaveCodeBlock);
    expect(shape(left)).toEqual(['pre: x = 1', 'line: ']);
    expect(left.selection.$head.parent.type).toBe(line);
    expect(leaveCodeBlock(stateOf([pre.create(null, text('x = 1'))], 6))).toBe(false);
  });

  it('dissolves by Backspace at its start', () => {
    expect(shape(outcome(stateOf([pre.create(null, text('a\nb'))], 1), dissolveCodeBlock))).toEqual([
      'line: a',
      'line: b',
    ]);
    expect(dissolveCodeBlock(stateOf([lineOf('a')], 1))).toBe(false);
  });
});
