import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newJob } from '@/utils/outbox/job';
import { emptyPost } from '@/utils/post/post-schema';
import { ClipperDatabase } from './database';
import { appendSteps } from './draft-steps';
import { createDraft, touchDraft } from './drafts';
import { readFirst } from './first-read';
import { changeSettings } from './settings';

const PAGE = 'https://lab.example/rain';

let db: ClipperDatabase;

beforeEach(() => {
  db = new ClipperDatabase();
});
afterEach(() => db.delete());

const read = (pageUrl = PAGE) => readFirst(Promise.resolve(pageUrl));

const newDraft = (now: number) =>
  createDraft(db, { pageUrl: PAGE, clipId: null, channelId: null, document: emptyPost }, now);

it('reads the draft last worked on for a page, and the author’s settings', async () => {
  await newDraft(1);
  const recent = await newDraft(3);
  await newDraft(2);
  await changeSettings(db, { theme: 'dark' });
  const first = await read();
  expect(first?.stored?.draft).toEqual(recent);
  expect(first?.settings?.theme).toBe('dark');
  expect(await read('https://lab.example/snow')).toEqual({ settings: first?.settings, stored: null });
});

it('leaves a draft alone whose text has moved on from its record, until that has followed', async () => {
  const { id } = await newDraft(1);
  await appendSteps(db, { draftId: id, version: 0, steps: [{}], surface: 'popup', at: 2 });
  expect((await read())?.stored).toBeNull();
  await touchDraft(db, id, 3, { document: emptyPost, version: 1 });
  expect((await read())?.stored?.draft.id).toBe(id);
});

it('leaves a post alone that was sent, and a draft in the bin', async () => {
  const { id } = await newDraft(1);
  await db.jobs.add(newJob('job', id, 'channel', { calls: [] }, 2));
  expect((await read())?.stored).toBeNull();
  await db.jobs.clear();
  await db.drafts.update(id, { binnedAt: 4 });
  expect((await read())?.stored).toBeNull();
});

it('makes no database where there is none', async () => {
  expect(await read()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});
