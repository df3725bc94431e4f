import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { emptyPost } from '@/utils/post/post-schema';
import { ClipperDatabase } from './database';
import { appendSteps, stepsSince } from './draft-steps';
import { findDrafts } from './find-drafts';
import { listNewest } from './listings';
import type { Draft } from './records';

const draft: Draft = {
  id: 'draft',
  pageUrl: 'https://lab.example/rain',
  clipId: null,
  channelId: null,
  document: emptyPost,
  version: 0,
  silent: false,
  protectContent: false,
  linkPreview: 'first-link',
  createdAt: 1,
  updatedAt: 2,
};

it('A database of the first version keeps its drafts as they are, and they come into the list', async () => {
  const old = new Dexie('upgraded');
  old.version(1).stores({
    clips: 'id, clippedAt',
    drafts: 'id, pageUrl, updatedAt',
    draftSteps: '[draftId+version]',
    jobs: 'id, state, [channelId+createdAt], [draftId+createdAt]',
    posts: 'id, draftId, jobId, [channelId+sentAt]',
    bots: 'id',
    channels: 'id, botId, chatId',
    settings: 'id',
  });
  await old.table('drafts').add(draft);
  old.close();

  const db = new ClipperDatabase('upgraded');
  await listNewest(db);
  expect(await db.drafts.toArray()).toEqual([draft]);
  const query = { search: 'lab.example', channelId: null, view: 'all' } as const;
  expect(await findDrafts(db, query)).toEqual(['draft']);
  db.close();
});

it('A database of the second version keeps what was typed, and typing goes on after it', async () => {
  const old = new Dexie('upgraded-again');
  old.version(1).stores({ drafts: 'id, pageUrl, updatedAt', draftSteps: '[draftId+version]' });
  old.version(2).stores({ listings: 'draftId, updatedAt, *terms' });
  const typed = { draftId: 'draft', version: 0, steps: [{}, {}], surface: 'popup', at: 1 };
  await old.table('drafts').add(draft);
  await old.table('draftSteps').add(typed);
  await old.table('listings').add({ draftId: 'draft', title: '', site: null, terms: ['lab'], updatedAt: 2 });
  old.close();

  const db = new ClipperDatabase('upgraded-again');
  await db.open();
  expect(await db.listings.count()).toBe(0);
  expect(await stepsSince(db, 'draft', 0)).toEqual([typed]);
  const next = { ...typed, version: 2, surface: 'desk' };
  expect(await appendSteps(db, next)).toBe(true);
  expect(await appendSteps(db, { ...next, surface: 'popup' })).toBe(false);
  expect(await stepsSince(db, 'draft', 0)).toEqual([typed, next]);
  db.close();
});
