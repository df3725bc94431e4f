import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clip, ClipBlock } from '@/utils/clip/clip';
import { newJob } from '@/utils/outbox/job';
import { ClipperDatabase } from '@/utils/store/database';
import { appendSteps } from '@/utils/store/draft-steps';
import { openDraft } from '@/utils/store/drafts';
import type { Draft } from '@/utils/store/records';
import { addSelection } from './add-selection';
import { currentDraft } from './current-draft';
import { newDraft } from './new-draft';

const ARTICLE = 'https://lab.example/rain';
const OTHER = 'https://valley.example/kiln';

const paragraph = (text: string, over: Partial<ClipBlock> = {}): ClipBlock => ({
  kind: 'paragraph',
  text,
  inlines: [{ text }],
  key: true,
  score: null,
  rank: 1,
  reason: null,
  ...over,
});

const clipOf = (url: string, language: string, ...blocks: ClipBlock[]): Clip => ({
  url,
  canonicalUrl: url,
  title: 'Title',
  site: null,
  authors: [],
  publishedOn: null,
  language,
  description: null,
  blocks,
  sources: [{ url, kind: 'article' }],
  images: [],
  elapsedMs: 0,
});

const selectionOf = (...clip: Parameters<typeof clipOf>): Clip => ({ ...clipOf(...clip), isSelection: true });

let db: ClipperDatabase;
let draft: Draft;

beforeEach(async () => {
  db = new ClipperDatabase(`test-${crypto.randomUUID()}`);
  draft = await newDraft(db, clipOf(ARTICLE, 'en', paragraph('Rain falls.')), ARTICLE, 'en', 1);
});
afterEach(() => db.delete());

const linesOf = async ({ id }: Draft) =>
  (await openDraft(db, id))?.node.children.slice(1).map(({ textContent }) => textContent);

/** What the author writes at the end of the first paragraph. */
async function type(text: string) {
  const opened = await openDraft(db, draft.id);
  if (!opened) throw new Error('no draft');
  const end =
    opened.node.child(0).nodeSize + opened.node.child(1).nodeSize + opened.node.child(2).nodeSize - 1;
  const step = { stepType: 'replace', from: end, to: end, slice: { content: [{ type: 'text', text }] } };
  await appendSteps(db, {
    draftId: draft.id,
    version: opened.version,
    steps: [step],
    surface: 'popup',
    at: 2,
  });
}

describe('a selection that is added to a draft', () => {
  it('stands after the text, formatted, and its page under the other Sources, once', async () => {
    const bold = paragraph('A kiln sees.', {
      inlines: [{ text: 'A kiln ' }, { text: 'sees.', marks: [{ type: 'bold' }] }],
    });
    expect(await addSelection(db, draft, selectionOf(OTHER, 'en', bold), 'en', 2)).toEqual({
      paragraphs: 1,
      inPost: true,
    });
    await addSelection(db, draft, selectionOf(OTHER, 'en', paragraph('It smokes.')), 'en', 3);
    expect(await linesOf(draft)).toEqual([
      '',
      'Rain falls.',
      '',
      'A kiln sees.',
      '',
      'It smokes.',
      '',
      ARTICLE,
      OTHER,
    ]);
    const opened = await openDraft(db, draft.id);
    expect(opened?.node.child(4).lastChild?.marks.map(({ type }) => type.name)).toEqual(['bold']);
  });

  it('stays with the draft, clip by clip', async () => {
    await addSelection(db, draft, selectionOf(OTHER, 'en', paragraph('A kiln sees.')), 'en', 2);
    const { addedClipIds = [] } = (await db.drafts.get(draft.id)) ?? {};
    expect((await db.clips.bulkGet(addedClipIds)).map((record) => record?.clip.url)).toEqual([OTHER]);
  });

  it('waits beside a post in another language, which gets its Source alone', async () => {
    const russian = selectionOf(OTHER, 'ru', paragraph('Печь видит.'));
    expect(await addSelection(db, draft, russian, 'en', 2)).toEqual({ paragraphs: 1, inPost: false });
    expect(await linesOf(draft)).toEqual(['', 'Rain falls.', '', ARTICLE, OTHER]);
  });

  it('that waits beside the post already goes into it', async () => {
    const russian = selectionOf(OTHER, 'ru', paragraph('Печь видит.'));
    await addSelection(db, draft, russian, 'en', 2);
    const beside = await db.drafts.get(draft.id);
    expect(beside && (await addSelection(db, beside, russian, 'en', 3)).inPost).toBe(true);
    expect(await linesOf(draft)).toEqual(['', 'Rain falls.', '', 'Печь видит.', '', ARTICLE, OTHER]);
  });

  it('of too few words to tell their language goes into the post', async () => {
    const word: Clip = { ...selectionOf(OTHER, 'en', paragraph('smoke')), language: null };
    expect((await addSelection(db, draft, word, 'en', 2)).inPost).toBe(true);
  });

  it('keeps the items of a list together', async () => {
    const item = (text: string) => paragraph(text, { kind: 'list-item', level: 1 });
    await addSelection(db, draft, selectionOf(OTHER, 'en', item('one'), item('two')), 'en', 2);
    expect(await linesOf(draft)).toEqual(['', 'Rain falls.', '', '• one', '• two', '', ARTICLE, OTHER]);
  });

  it('of words that the draft’s own article has is that paragraph of it, in its place', async () => {
    const whole = clipOf(ARTICLE, 'en', paragraph('First.', { key: false }), paragraph('Second.'));
    const own = await newDraft(db, whole, ARTICLE, 'en', 2);
    await addSelection(db, own, selectionOf(ARTICLE, 'en', paragraph('First.')), 'en', 3);
    expect(await linesOf(own)).toEqual(['', 'First.', '', 'Second.', '', ARTICLE]);
    expect((await db.drafts.get(own.id))?.addedClipIds).toBeUndefined();
  });

  it('comes in beside what is typed at that moment', async () => {
    await Promise.all([
      type(' Much.'),
      addSelection(db, draft, selectionOf(OTHER, 'en', paragraph('A kiln sees.')), 'en', 2),
    ]);
    expect(await linesOf(draft)).toEqual(['', 'Rain falls. Much.', '', 'A kiln sees.', '', ARTICLE, OTHER]);
  });
});

describe('the draft that the author is at', () => {
  it('is the one last worked on', async () => {
    await newDraft(db, null, OTHER, 'en', 2);
    await addSelection(db, draft, selectionOf(OTHER, 'en', paragraph('A kiln sees.')), 'en', 3);
    expect((await currentDraft(db))?.id).toBe(draft.id);
  });

  it('is none once its post is on its way', async () => {
    await db.jobs.add(newJob('job', draft.id, 'channel', { calls: [] }, 2));
    expect(await currentDraft(db)).toBeUndefined();
  });
});
