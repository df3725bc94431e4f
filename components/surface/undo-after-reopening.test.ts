import 'fake-indexeddb/auto';
import { deleteSelection, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { type Command, TextSelection } from 'prosemirror-state';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storedSnapshot, syncDraft } from '@/components/composer/draft-sync';
import { createPostEditor } from '@/components/composer/post-editor';
import { apart } from '@/components/composer/undo-history';
import { emptyPost, postSchema } from '@/utils/post/post-schema';
import { ClipperDatabase } from '@/utils/store/database';
import { openToWrite } from '@/utils/store/draft-past';
import { createDraft, openDraft } from '@/utils/store/drafts';
import { stepAuthority } from './step-authority';

const db = new ClipperDatabase('undo-after-reopening');
let draftId: string;
/** When the author does something: two inputs a second apart are two to undo as well. */
let at: number;

beforeEach(async () => {
  at = 1000;
  const beginning = { pageUrl: null, clipId: null, channelId: null, document: emptyPost };
  draftId = (await createDraft(db, beginning, 1)).id;
});

/** The draft on a surface, opened as every surface opens it. */
async function open() {
  const opened = await openToWrite(db, draftId);
  if (!opened) throw new Error('The draft is not there.');
  const surface = crypto.randomUUID();
  const editor = createPostEditor(opened.node, opened.past, opened.version, surface, []);
  let saved = true;
  const authority = stepAuthority(db, draftId, surface, () => storedSnapshot(editor));
  const sync = syncDraft(editor, surface, authority, ({ state }) => {
    saved = state === 'saved';
  });
  const run = async (command: Command) => {
    at += 1000;
    const now = at;
    // As a shortcut does.
    editor.remember();
    command(editor.state, (tr) => editor.dispatch(tr.setTime(now)));
    await vi.waitFor(() => expect(saved).toBe(true), { interval: 1 });
  };
  return {
    sync,
    run,
    type: (text: string) =>
      run(({ tr, doc }, dispatch) => {
        dispatch?.(tr.insertText(text, doc.content.size - 1));
        return true;
      }),
    text: () => editor.state.doc.textContent,
    document: () => editor.state.doc,
    caret: () => editor.state.selection.head,
    select: (from: number, to: number) =>
      editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to))),
  };
}

/** Presses a key until it does nothing more. */
async function untilNothing({ run, document }: Awaited<ReturnType<typeof open>>, command: Command) {
  for (;;) {
    const before = document();
    await run(command);
    if (document().eq(before)) return;
  }
}

describe('undo in a draft that is opened again', () => {
  it('takes back what was written before it was closed, input by input', async () => {
    const first = await open();
    await first.type('Rain');
    await first.type(' falls');
    const again = await open();
    await again.type(' today');
    await again.run(undo);
    expect(again.text()).toBe('Rain falls');
    await again.run(undo);
    expect(again.text()).toBe('Rain');
    expect(again.caret()).toBe(5);
    await again.run(undo);
    expect(again.text()).toBe('');
    await untilNothing(again, redo);
    expect(again.text()).toBe('Rain falls today');
  });

  it('leaves what was undone before undone, and redo brings it back', async () => {
    const first = await open();
    await first.type('Rain');
    await first.type(' falls');
    await first.run(undo);
    const second = await open();
    expect(second.text()).toBe('Rain');
    await second.run(redo);
    expect(second.text()).toBe('Rain falls');
    await second.run(undo);
    const third = await open();
    await third.run(undo);
    expect(third.text()).toBe('');
    await untilNothing(third, redo);
    expect(third.text()).toBe('Rain falls');
  });

  it('takes formatting back as well', async () => {
    const first = await open();
    await first.type('Rain falls');
    first.select(1, 5);
    await first.run(toggleMark(postSchema.marks.bold));
    const again = await open();
    await again.run(undo);
    expect(again.text()).toBe('Rain falls');
    expect(again.document().firstChild?.firstChild?.marks).toEqual([]);
  });

  it('takes back by itself what was put in apart, such as a typographic sign, though it came at once', async () => {
    const first = await open();
    await first.type('"Rain');
    at -= 1000;
    await first.run(({ tr }, dispatch) => {
      dispatch?.(apart(tr.insertText('“', 1, 2)));
      return true;
    });
    const again = await open();
    expect(again.text()).toBe('“Rain');
    await again.run(undo);
    expect(again.text()).toBe('"Rain');
    await again.run(undo);
    expect(again.text()).toBe('');
  });

  it('leads to the beginning past every snapshot', async () => {
    const first = await open();
    for (let word = 0; word < 120; word++) await first.type(`${word} `);
    for (let word = 0; word < 120; word++) await first.type(`${word} `);
    await openDraft(db, draftId);
    expect((await db.drafts.get(draftId))?.version).toBeGreaterThan(0);
    const again = await open();
    await untilNothing(again, undo);
    expect(again.text()).toBe('');
  });

  it('takes back what another surface wrote before, and nothing of what it writes now', async () => {
    const panel = await open();
    await panel.type('one ');
    const popup = await open();
    await popup.type('two ');
    await panel.sync.pull();
    await panel.type('three');
    await popup.sync.pull();
    await untilNothing(popup, undo);
    expect(popup.text()).toBe('three');
    await panel.sync.pull();
    const again = await open();
    await untilNothing(again, undo);
    expect(again.text()).toBe('');
  });

  it('brings back once what was taken away before, though it is pressed on both surfaces', async () => {
    const first = await open();
    await first.type('Rain falls');
    first.select(5, 11);
    await first.run(deleteSelection);
    const [panel, popup] = [await open(), await open()];
    await popup.run(undo);
    await panel.sync.pull();
    expect(panel.text()).toBe('Rain falls');
    await panel.run(undo);
    await popup.sync.pull();
    expect(popup.text()).toBe('');
  });
});
