import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentFromNode, postSchema } from '@/utils/post/post-schema';
import { ClipperDatabase } from '@/utils/store/database';
import { createDraft, openDraft } from '@/utils/store/drafts';
import { mergeDrafts, mergedPost, unmergeDrafts } from './merge-drafts';

const post = (...lines: string[]) =>
  postSchema.node(
    'doc',
    null,
    lines.map((text) => postSchema.node('line', null, text === '' ? [] : [postSchema.text(text)])),
  );

const linesOf = (doc: ReturnType<typeof post>) => doc.children.map(({ textContent }) => textContent);

describe('a post of several', () => {
  it('has their texts in order, and every Source once under them', () => {
    const rain = post('Rain', '', 'It falls.', '', 'https://lab.example/rain', 'https://code.example/rain');
    const snow = post(
      'Snow',
      '',
      'It lies.',
      '',
      'https://www.lab.example/rain/',
      'https://lab.example/snow',
    );
    expect(linesOf(mergedPost([rain, snow]))).toEqual([
      'Rain',
      '',
      'It falls.',
      '',
      'Snow',
      '',
      'It lies.',
      '',
      'https://lab.example/rain',
      'https://code.example/rain',
      'https://lab.example/snow',
    ]);
  });

  it('is not parted by the blank lines of an empty one', () => {
    expect(linesOf(mergedPost([post('Rain'), post('', ''), post('Snow')]))).toEqual(['Rain', '', 'Snow']);
    expect(linesOf(mergedPost([post(''), post('')]))).toEqual(['']);
  });
});

describe('merging drafts', () => {
  let db: ClipperDatabase;
  beforeEach(() => {
    db = new ClipperDatabase(`merge-${crypto.randomUUID()}`);
  });
  afterEach(() => db.delete());

  const draft = (text: string, clipId: string | null, at: number) =>
    createDraft(
      db,
      {
        pageUrl: clipId && `https://lab.example/${clipId}`,
        clipId,
        channelId: null,
        document: documentFromNode(post(text)),
      },
      at,
    );

  it('makes a draft of the first page with all that lay beside them, and puts them into the bin', async () => {
    const [rain, snow, rainToo] = [
      await draft('Rain', 'rain', 1),
      await draft('Snow', 'snow', 2),
      await draft('More', 'rain', 3),
    ];
    await db.drafts.update(snow.id, { addedClipIds: ['ice'] });
    const merged = await mergeDrafts(db, [rain.id, snow.id, rainToo.id], 4);
    const opened = await openDraft(db, merged?.id ?? '');
    expect(opened && linesOf(opened.node)).toEqual(['Rain', '', 'Snow', '', 'More']);
    expect(opened?.draft).toMatchObject({
      clipId: 'rain',
      addedClipIds: ['snow', 'ice'],
      pageUrl: 'https://lab.example/rain',
    });
    expect((await db.drafts.get(snow.id))?.binnedAt).toBe(4);
  });

  it('is taken back whole', async () => {
    const [rain, snow] = [await draft('Rain', 'rain', 1), await draft('Snow', null, 2)];
    const merged = await mergeDrafts(db, [rain.id, snow.id], 3);
    if (!merged) throw new Error('Nothing was merged.');
    await unmergeDrafts(db, merged, 4);
    expect(await db.drafts.get(rain.id)).toEqual(rain);
    expect(await db.drafts.get(snow.id)).toEqual(snow);
    expect((await db.drafts.get(merged.id))?.binnedAt).toBe(4);
  });

  it('needs two that are still there', async () => {
    const rain = await draft('Rain', null, 1);
    expect(await mergeDrafts(db, [rain.id, 'gone'], 2)).toBeNull();
    expect((await db.drafts.get(rain.id))?.binnedAt).toBeUndefined();
  });
});
