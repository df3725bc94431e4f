import 'fake-indexeddb/auto';
import { EditorState } from 'prosemirror-state';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentFromNode, emptyPost, nodeFromDocument } from '@/utils/post/post-schema';
import { ClipperDatabase } from './database';
import { appendSteps, stepsSince } from './draft-steps';
import { createDraft, draftForPage, openDraft, touchDraft } from './drafts';

let db: ClipperDatabase;

beforeEach(() => {
  db = new ClipperDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const newDraft = (pageUrl: string, now = 1) =>
  createDraft(db, { pageUrl, clipId: null, channelId: null, document: emptyPost }, now);

/** The steps that typing `text` makes, a letter a step. */
function typed(text: string, surface = 'popup') {
  let state = EditorState.create({ doc: nodeFromDocument(emptyPost) });
  return [...text].map((letter, version) => {
    const tr = state.tr.insertText(letter, 1 + version);
    state = state.apply(tr);
    return { version, steps: tr.steps.map((step) => step.toJSON()), surface, at: 100 + version };
  });
}

describe('a draft', () => {
  it('opens as last typed, from its snapshot and the steps since', async () => {
    const { id } = await newDraft('https://lab.example/rain');
    for (const row of typed('Дождь')) expect(await appendSteps(db, { draftId: id, ...row })).toBe(true);
    const opened = await openDraft(db, id);
    expect(opened?.node.textContent).toBe('Дождь');
    expect(opened?.version).toBe(5);
  });

  it('refuses a version that another surface has taken, and keeps what came first', async () => {
    const { id } = await newDraft('https://lab.example/rain');
    const [first] = typed('A', 'popup');
    const [second] = typed('B', 'desk');
    if (!first || !second) throw new Error('two inputs expected');
    expect(await appendSteps(db, { draftId: id, ...first })).toBe(true);
    expect(await appendSteps(db, { draftId: id, ...second })).toBe(false);
    expect((await openDraft(db, id))?.node.textContent).toBe('A');
  });

  it('moves its snapshot forward when many steps lie on it, and opens the same', async () => {
    const { id } = await newDraft('https://lab.example/rain');
    const text = 'дождь '.repeat(50).trim();
    for (const row of typed(text)) await appendSteps(db, { draftId: id, ...row });
    expect((await openDraft(db, id))?.node.textContent).toBe(text);
    expect((await db.drafts.get(id))?.version).toBe(text.length);
    expect((await openDraft(db, id))?.node.textContent).toBe(text);
    expect(await stepsSince(db, id, 0)).toHaveLength(text.length);
  });

  it('keeps how it stood when it was typed in, and never goes back to an older text', async () => {
    const { id } = await newDraft('https://lab.example/rain');
    for (const row of typed('Rain')) await appendSteps(db, { draftId: id, ...row });
    const opened = await openDraft(db, id);
    if (!opened) throw new Error('The draft is not there.');
    const snapshot = { document: documentFromNode(opened.node), version: 4 };
    await touchDraft(db, id, 5, snapshot);
    await touchDraft(db, id, 6, { document: emptyPost, version: 0 });
    expect(await db.drafts.get(id)).toMatchObject({
      ...snapshot,
      beginning: { document: emptyPost, version: 0 },
      updatedAt: 6,
    });
  });

  it('is found by its page, the one last worked on first', async () => {
    const old = await newDraft('https://lab.example/rain', 1);
    const recent = await newDraft('https://lab.example/rain', 2);
    await newDraft('https://lab.example/snow', 3);
    expect((await draftForPage(db, 'https://lab.example/rain'))?.id).toBe(recent.id);
    const [row] = typed('A');
    if (!row) throw new Error('one input expected');
    await appendSteps(db, { draftId: old.id, ...row });
    await touchDraft(db, old.id, row.at);
    expect((await draftForPage(db, 'https://lab.example/rain'))?.id).toBe(old.id);
  });

  it('is not there when nothing was begun on the page', async () => {
    expect(await draftForPage(db, 'https://lab.example/rain')).toBeUndefined();
    expect(await openDraft(db, 'no such draft')).toBeUndefined();
  });
});
