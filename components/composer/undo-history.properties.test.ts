import fc from 'fast-check';
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { type Command, TextSelection } from 'prosemirror-state';
import { expect, it } from 'vitest';
import { emptyPost, nodeFromDocument, postSchema } from '@/utils/post/post-schema';
import type { DraftPast } from '@/utils/store/draft-past';
import { createPostEditor } from './post-editor';
import { madeBy } from './undo-history';

/** What an author does: at a place of the text (a part of its length), over so many characters. */
const act = fc.record({
  kind: fc.constantFrom('type', 'type', 'delete', 'split', 'bold', 'undo', 'redo', 'close'),
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(6),
  pauseMs: fc.constantFrom(50, 2000),
});
type Act = { kind: string; place: number; length: number; pauseMs: number };

const edit =
  ({ kind, length }: Act): Command =>
  (state, dispatch) => {
    const { from, to } = state.selection;
    if (kind === 'bold') return toggleMark(postSchema.marks.bold)(state, dispatch);
    if (kind === 'delete') dispatch?.(state.tr.delete(from, to));
    else if (kind === 'split') dispatch?.(state.tr.split(from));
    else dispatch?.(state.tr.insertText('слово!'.slice(0, length + 1), from));
    return true;
  };

/** A draft that is written in and closed again and again; all that is put in is kept as the database would. */
function draft() {
  const beginning = nodeFromDocument(emptyPost);
  const past: DraftPast = { beginning, inputs: [] };
  let now = 1;
  let surface = 0;
  let editor = createPostEditor(beginning, past, 0, 'surface 0', []);
  function run(command: Command, pauseMs: number) {
    now += pauseMs;
    const at = now;
    // As a shortcut does.
    editor.remember();
    command(editor.state, (tr) => {
      editor.dispatch(tr.setTime(at));
      if (tr.docChanged)
        past.inputs.push({ steps: tr.steps, at, surface: `surface ${surface}`, by: madeBy(tr) });
    });
  }
  return {
    document: () => editor.state.doc,
    run,
    select(place: number, length: number) {
      const { doc, tr } = editor.state;
      const from = Math.round(place * doc.content.size);
      const to = Math.min(from + length, doc.content.size);
      editor.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))));
    },
    reopen() {
      surface += 1;
      editor = createPostEditor(editor.state.doc, past, 0, `surface ${surface}`, []);
    },
  };
}

function untilNothing({ document, run }: ReturnType<typeof draft>, command: Command): void {
  for (let before = null as ReturnType<typeof document> | null; before !== document(); ) {
    before = document();
    run(command, 2000);
  }
}

it('However a draft was written in, closed and opened, undo leads to its beginning and redo forth again', {
  timeout: 180_000,
}, () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const written = draft();
      for (const one of acts) {
        if (one.kind === 'close') {
          const closed = written.document();
          written.reopen();
          expect(written.document().toJSON()).toEqual(closed.toJSON());
        } else if (one.kind === 'undo' || one.kind === 'redo') {
          written.run(one.kind === 'undo' ? undo : redo, one.pauseMs);
        } else {
          written.select(one.place, one.kind === 'type' ? 0 : one.length);
          written.run(edit(one), one.pauseMs);
        }
      }
      untilNothing(written, redo);
      const end = written.document().toJSON();
      written.reopen();
      untilNothing(written, undo);
      expect(written.document().toJSON()).toEqual(nodeFromDocument(emptyPost).toJSON());
      written.reopen();
      untilNothing(written, redo);
      expect(written.document().toJSON()).toEqual(end);
    }),
    { numRuns: 1000 },
  );
});
