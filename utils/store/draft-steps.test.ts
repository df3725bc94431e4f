import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClipperDatabase } from './database';
import { appendSteps, OUTSIDE_SURFACES, stepsSince } from './draft-steps';

let db: ClipperDatabase;

beforeEach(async () => {
  db = new ClipperDatabase(`steps-${crypto.randomUUID()}`);
  await db.open();
});
afterEach(() => db.delete());

const input = (surface: string, version: number, count = 1) => ({
  draftId: 'draft',
  version,
  steps: Array.from({ length: count }, () => ({ surface })),
  surface,
  at: version,
});

const stored = async () =>
  (await stepsSince(db, 'draft', 0)).map(({ surface, version }) => [surface, version]);

describe('inputs', () => {
  it('are stored once, however often they are given while their answers are due', async () => {
    const [one, two, three] = [0, 1, 2].map((version) => input('popup', version)) as [
      ReturnType<typeof input>,
      ReturnType<typeof input>,
      ReturnType<typeof input>,
    ];
    const answers = [appendSteps(db, one), appendSteps(db, one, two), appendSteps(db, one, two, three)];
    expect(await Promise.all(answers)).toEqual([true, true, true]);
    expect(await stored()).toEqual([
      ['popup', 0],
      ['popup', 1],
      ['popup', 2],
    ]);
  });

  it('are refused, all that build on one another, where another surface was first', async () => {
    const answers = [
      appendSteps(db, input('desk', 0)),
      appendSteps(db, input('popup', 0)),
      // The version after the desk's is free, but this one builds on what was refused.
      appendSteps(db, input('popup', 0), input('popup', 1)),
    ];
    expect(await Promise.all(answers)).toEqual([true, false, false]);
    expect(await stored()).toEqual([['desk', 0]]);
  });

  it('are refused as well where the other took several versions at once', async () => {
    const answers = [
      appendSteps(db, input('desk', 0, 3)),
      appendSteps(db, input('popup', 0), input('popup', 1)),
    ];
    expect(await Promise.all(answers)).toEqual([true, false]);
    expect(await stored()).toEqual([['desk', 0]]);
  });

  it('from outside any surface are refused to one another', async () => {
    const outside = () => appendSteps(db, input(OUTSIDE_SURFACES, 0));
    expect(await Promise.all([outside(), outside()])).toEqual([true, false]);
  });
});
