import { describe, expect, it } from 'vitest';
import type { Clip } from '@/utils/clip/clip';
import { err, ok } from '@/utils/result';
import { whenDrawn } from './late-article';

const CLIP = { title: 'The kiln that sees' } as Clip;

/** What is answered when the article is there from the reading number `from` on, and how long that took. */
async function wait(from: number, readingMs = 0) {
  let readings = 0;
  let now = 0;
  const read = async () => {
    readings += 1;
    now += readingMs;
    return readings >= from ? ok(CLIP) : err({ code: 'not-an-article' } as const);
  };
  const pause = async (ms: number) => {
    now += ms;
  };
  const answer = await whenDrawn(read, { now: () => now, pause });
  return { answer, readings, waited: now };
}
const NONE = err({ code: 'not-an-article' });

describe('an article that is drawn late', () => {
  it('is not waited for when it is there', async () =>
    expect(await wait(1)).toEqual({ answer: ok(CLIP), readings: 1, waited: 0 }));

  it('is read as soon as it is there', async () =>
    expect(await wait(3)).toEqual({ answer: ok(CLIP), readings: 3, waited: 400 }));

  it('is given up after a second', async () =>
    expect(await wait(99)).toMatchObject({ answer: NONE, waited: 1000 }));

  it('is not looked for again where one look takes a second', async () =>
    expect(await wait(99, 900)).toMatchObject({ answer: NONE, readings: 1 }));

  it('is not waited for on a page that may not be read', async () => {
    const refused = err({ code: 'restricted-page', page: 'pdf' } as const);
    const pause = () => Promise.reject(new Error('waited'));
    expect(await whenDrawn(async () => refused, { now: () => 0, pause })).toBe(refused);
  });
});
