import { receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { undo } from 'prosemirror-history';
import { Step } from 'prosemirror-transform';
import { expect, it } from 'vitest';
import { emptyPost, nodeFromDocument, postSchema } from '@/utils/post/post-schema';
import { createPostEditor } from './post-editor';
import { keepMirrors } from './rebased-history';
import { HISTORY } from './undo-history';

it('Undo takes a whole word back, though what was done to it was rebased on another surface’s words', () => {
  const beginning = nodeFromDocument(emptyPost);
  const editor = createPostEditor(beginning, { beginning, inputs: [] }, 0, 'here', []);
  // A second apart: each is one to undo.
  editor.dispatch(editor.state.tr.insertText('word', 1).setTime(1000));
  editor.dispatch(editor.state.tr.delete(1, 2).setTime(2000));
  undo(editor.state, editor.dispatch);
  const theirs = Step.fromJSON(postSchema, {
    stepType: 'replace',
    from: 1,
    to: 1,
    slice: { content: [{ type: 'text', text: 'theirs ' }] },
  });

  const before = editor.state;
  const rebasing = receiveTransaction(before, [theirs], ['there']);
  editor.dispatch(rebasing);
  keepMirrors(HISTORY, before, editor.state, rebasing, sendableSteps(before)?.steps.length ?? 0);

  undo(editor.state, editor.dispatch);
  expect(editor.state.doc.textContent).toBe('theirs ');
});
