import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JobState, newJob } from '@/utils/outbox/job';
import { documentFromNode, postSchema } from '@/utils/post/post-schema';
import { BIN_DAYS, binDraft, emptyBin, restoreDraft } from './bin';
import { ClipperDatabase } from './database';
import { draftRows } from './draft-rows';
import { appendSteps } from './draft-steps';
import { createDraft, draftForPage, latestDraft, touchDraft } from './drafts';
import { duplicateDraft } from './duplicate-draft';
import { type DraftQuery, findDrafts } from './find-drafts';
import { firstFound } from './first-found';
import { listNewest } from './listings';

let db: ClipperDatabase;

beforeEach(() => {
  db = new ClipperDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const PAGE = 'https://www.lab.example/rain';

async function write(text: string, now: number, channelId: string | null = null, pageUrl = PAGE) {
  const lines = text
    .split('\n')
    .map((line) => postSchema.node('line', null, line ? postSchema.text(line) : []));
  const document = documentFromNode(postSchema.node('doc', null, lines));
  return createDraft(db, { pageUrl, clipId: null, channelId, document }, now);
}

async function putJob(draftId: string, state: JobState) {
  await db.jobs.add({ ...newJob(crypto.randomUUID(), draftId, 'channel', { calls: [] }, 1), state });
}

/** The titles of what is found. */
async function found(query: Partial<DraftQuery> = {}) {
  await listNewest(db);
  const asked: DraftQuery = { search: '', channelId: null, view: 'all', ...query };
  const ids = await findDrafts(db, asked);
  expect(await firstFound(db, asked)).toEqual({ ids, isAll: true });
  const rows = await draftRows(db, ids);
  return ids.map((id) => rows.get(id)?.title);
}

describe('the list of drafts', () => {
  it('has the one last worked on first, by its first line with text', async () => {
    const rain = await write('\nДождь над городом\nТекст', 1);
    await write('Snow', 2);
    expect(await found()).toEqual(['Snow', 'Дождь над городом']);
    await touchDraft(db, rain.id, 3);
    expect(await found()).toEqual(['Дождь над городом', 'Snow']);
  });

  it('finds words in any form, in text, title and site, and beginnings while they are typed', async () => {
    await write('Ловкость рук\nУчёные обучили нейросети на роботах', 1);
    await write('Night shifts for small models', 2, null, 'https://farvater.example/a');
    expect(await found({ search: 'нейросетью ученого' })).toEqual(['Ловкость рук']);
    expect(await found({ search: 'нейрос' })).toEqual(['Ловкость рук']);
    expect(await found({ search: 'нейрос ' })).toEqual([]);
    expect(await found({ search: 'model of the night' })).toEqual(['Night shifts for small models']);
    expect(await found({ search: 'farvater' })).toEqual(['Night shifts for small models']);
    expect(await found({ search: 'night нейросети' })).toEqual([]);
  });

  it('follows what is typed', async () => {
    const { id } = await write('Rain', 1);
    expect(await found()).toEqual(['Rain']);
    const step = { stepType: 'replace', from: 5, to: 5, slice: { content: [{ type: 'text', text: 'bow' }] } };
    await appendSteps(db, { draftId: id, version: 0, steps: [step], surface: 'popup', at: 2 });
    expect(await found({ search: 'rainbow' })).toEqual(['Rainbow']);
  });

  it('is narrowed by channel and by what became of the post', async () => {
    await write('draft', 1, 'one');
    for (const state of ['queued', 'attempting', 'sent', 'editing', 'failed', 'unknown'] as const)
      await putJob((await write(state, 2, 'two')).id, state);
    expect(await found({ view: 'unsent' })).toEqual(['draft']);
    expect((await found({ view: 'under-way' })).sort()).toEqual(['attempting', 'queued']);
    expect((await found({ view: 'sent' })).sort()).toEqual(['editing', 'sent']);
    expect(await found({ view: 'failed' })).toEqual(['failed']);
    expect(await found({ view: 'unknown' })).toEqual(['unknown']);
    expect(await found({ channelId: 'one' })).toEqual(['draft']);
    expect(await found({ channelId: 'one', view: 'sent' })).toEqual([]);
  });
});

describe('among very many drafts', () => {
  const first = async (query: Partial<DraftQuery>) => {
    const { ids, isAll } = await firstFound(db, { search: '', channelId: null, view: 'all', ...query });
    return { count: ids.length, newest: ids[0], isAll };
  };

  it('a screenful of the newest is found first, and all of what is rare', async () => {
    const { id: old } = await write('Rain over the city', 1, 'other');
    await putJob(old, 'failed');
    for (let at = 2; at <= 300; at++) await write('Snow over the city', at);
    await listNewest(db);
    const newest = (await latestDraft(db))?.id;
    expect(await first({})).toEqual({ count: 24, newest, isAll: false });
    expect(await first({ search: 'city', view: 'unsent' })).toEqual({ count: 24, newest, isAll: false });
    const rare = { count: 1, newest: old, isAll: true };
    expect(await first({ search: 'rain over' })).toEqual(rare);
    expect(await first({ view: 'failed' })).toEqual(rare);
    expect(await first({ channelId: 'other', search: 'city' })).toEqual(rare);
    expect(await first({ search: 'nothing' })).toMatchObject({ count: 0, isAll: true });
  });
});

describe('a draft in the bin', () => {
  it('is in no other list, nor gone on with, until it is taken out', async () => {
    const { id } = await write('Rain', 1);
    await binDraft(db, id, 2);
    expect(await found()).toEqual([]);
    expect(await found({ view: 'bin', search: 'rain' })).toEqual(['Rain']);
    expect(await draftForPage(db, PAGE)).toBeUndefined();
    expect(await latestDraft(db)).toBeUndefined();
    await restoreDraft(db, id);
    expect(await found()).toEqual(['Rain']);
    expect(await found({ view: 'bin' })).toEqual([]);
  });

  it('is forgotten after its days, and its clip with it unless another draft has it', async () => {
    const { id } = await write('Rain', 1);
    for (const clipId of ['own', 'shared'])
      await db.clips.add({ id: clipId, clip: {} as never, clippedAt: 1 });
    await db.drafts.update(id, { clipId: 'own', addedClipIds: ['shared'] });
    await db.drafts.update((await write('Snow', 2)).id, { clipId: 'shared' });
    await binDraft(db, id, 1000);
    const day = 24 * 3600 * 1000;
    await emptyBin(db, 1000 + BIN_DAYS * day);
    expect(await found({ view: 'bin' })).toEqual(['Rain']);
    await emptyBin(db, 1001 + BIN_DAYS * day);
    expect(await found({ view: 'bin' })).toEqual([]);
    expect(await db.clips.toCollection().primaryKeys()).toEqual(['shared']);
    expect(await db.listings.count()).toBe(1);
  });
});

describe('a duplicate', () => {
  it('has the text as last typed and no post', async () => {
    const { id } = await write('Rain', 1, 'one');
    await putJob(id, 'sent');
    const copy = await duplicateDraft(db, id, 2);
    expect(await found()).toEqual(['Rain', 'Rain']);
    expect((await draftRows(db, [copy?.id ?? ''])).get(copy?.id ?? '')).toMatchObject({ state: null, at: 2 });
  });
});
