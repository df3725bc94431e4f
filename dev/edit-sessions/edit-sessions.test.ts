// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipperDatabase } from '@/utils/store/database';
import { session } from './acts';
import { playCrossing } from './play-crossing';
import { playSession } from './play-session';

/** How many random sessions are played; a thousand with RANDOM_CASES=1000. */
const SESSIONS = Number(process.env.RANDOM_CASES ?? 30);

const db = new ClipperDatabase('edit-sessions');
const tick = (ms: number) => vi.setSystemTime(Date.now() + ms);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('what is written in random sessions is what its authors meant, and undo leads to the beginning', () => {
  it.each([
    ['on one surface, closed at any moment', 1],
    ['on two surfaces at once, each in a part of its own, one of them late', 2],
  ] as const)('%s', { timeout: 600_000 }, async (_how, surfaces) => {
    let right = 0;
    await fc.assert(
      fc.asyncProperty(session, async (acts) => {
        const { found } = await playSession(db, acts, surfaces, tick);
        expect(found).toEqual([]);
        right += 1;
      }),
      { numRuns: SESSIONS, seed: 2026 },
    );
    console.log(
      `${right} of ${SESSIONS} sessions on ${surfaces === 1 ? 'one surface' : 'two surfaces'} right`,
    );
  });

  it('on two surfaces that write into each other’s lines', { timeout: 600_000 }, async () => {
    let right = 0;
    await fc.assert(
      fc.asyncProperty(session, async (acts) => {
        expect(await playCrossing(db, acts, tick)).toEqual([]);
        right += 1;
      }),
      { numRuns: SESSIONS, seed: 2026 },
    );
    console.log(`${right} of ${SESSIONS} sessions that cross right`);
  });
});
