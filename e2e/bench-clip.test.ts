import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defuddle, readability } from '@/dev/bench-clip/bare-library';
import { ourClip } from '@/dev/bench-clip/our-clip';
import { inTab } from '@/dev/bench-clip/tab';
import { firstReadings, laterReadings } from '@/dev/bench-clip/trial';
import { extensionDir } from '@/dev/browser/build';
import { findBrowser } from '@/dev/browser/find-browser';
import { browserArguments } from '@/dev/browser/launch';
import { savedPages } from '@/dev/clip-pages/saved-pages';
import { PROJECT } from '@/dev/project';

const [page] = savedPages(join(PROJECT, 'e2e/pages/true-text'));
if (!page) throw new Error('The page is not where it was.');

const TITLE = 'How a post office taught its letters to queue';
const TEXT = 'A post office is a message broker with a roof.';

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: findBrowser(), pipe: true, args: browserArguments() });
});
afterAll(() => browser?.close());

describe('the bench', () => {
  test('has the same article read by our clip, bare Readability and Defuddle, first and again', async () => {
    const contenders = [await ourClip(extensionDir()), readability(), defuddle()];
    const first = await firstReadings(page, { browser, contenders, rounds: 1 });
    const later = await laterReadings(page, { browser, contenders, rounds: 1 });
    expect([...first.keys()]).toEqual(contenders);
    expect([...later.keys()]).toEqual(contenders);
    for (const { failure, ms, extract } of [...first.values(), ...later.values()]) {
      expect(failure).toBeNull();
      expect(ms).toBeGreaterThan(0);
      expect(extract?.title).toContain(TITLE);
      expect(extract?.paragraphs).toContainEqual(
        expect.objectContaining({ text: expect.stringContaining(TEXT) }),
      );
    }
  });

  test('tells of one that fails, and times it nowhere', async () => {
    const broken = { name: 'broken', read: () => Promise.reject(new Error('It broke.')) };
    const trials = await firstReadings(page, { browser, contenders: [broken], rounds: 1 });
    expect(trials.get(broken)).toMatchObject({ failure: 'Error: It broke.', ms: Number.NaN, extract: null });
  });
});

describe('a script in a tab', () => {
  test('sees the page, what it is given and what is loaded, and nothing of an earlier script', async () => {
    const answers = await inTab(browser, page, async (evaluate) => [
      await evaluate('globalThis.left = 1; document.title'),
      await evaluate('[given.word, twice(4), typeof left]', {
        given: { word: 'kiln' },
        loaded: 'function twice(n) { return 2 * n; }',
      }),
    ]);
    expect(answers.map(({ answer }) => answer)).toEqual([
      expect.stringContaining(TITLE),
      ['kiln', 8, 'undefined'],
    ]);
  });

  test('may answer with a promise, and fails with what it throws', async () => {
    await inTab(browser, page, async (evaluate) => {
      expect(await evaluate('Promise.resolve(7)')).toMatchObject({ answer: 7 });
      await expect(evaluate('throw new Error("It broke.")')).rejects.toThrow('It broke.');
    });
  });
});
