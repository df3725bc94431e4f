import type { Extension, Page } from 'puppeteer-core';
import type { Author } from '@/dev/author/author';
import { openedPage } from '@/dev/browser/opened-page';
import { until } from '@/dev/browser/until';

/** Milliseconds from a click on the toolbar button. */
export interface Opening {
  /** To the first text on the screen. */
  painted: number;
  /** Until a key goes into the text. */
  caret: number;
  /** Until the editor has the text; the emptiest popup has none. */
  editor: number | null;
}

const ROUNDS = 30;

/** Openings of two popups in turn, on a page whose draft is stored; the first of each is not counted. */
export async function measureOpenings(
  author: Author,
  floor: Extension,
): Promise<{ ours: Opening[]; floors: Opening[] }> {
  const { extension } = author.running;
  const page = await author.read('en');
  await (await author.compose(page)).page.close();
  const [ours, floors]: [Opening[], Opening[]] = [[], []];
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = await open(page, floor, ['caret-ready']);
    const own = await open(page, extension, ['caret-ready|editor-ready', 'editor-ready']);
    if (round === 0) continue;
    floors.push(empty);
    ours.push(own);
  }
  return { ours, floors };
}

async function open(page: Page, extension: Extension, marks: string[]): Promise<Opening> {
  await page.bringToFront();
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await until(
    () => openedPage(page.browser(), `chrome-extension://${extension.id}/popup.html`),
    'a popup to open',
  );
  const [painted, caret, editor] = (await popup.evaluate(WHEN, marks)) as number[];
  await popup.close();
  return {
    painted: (painted ?? Number.NaN) - clicked,
    caret: (caret ?? Number.NaN) - clicked,
    editor: editor === undefined ? null : editor - clicked,
  };
}

/** Runs in the popup: the times of its first text and of some marks, once all are there, by the clock on the wall. */
const WHEN = async (marks: string[]): Promise<number[]> => {
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    const times = ['first-contentful-paint', ...marks].map(
      (names) =>
        names.split('|').flatMap((name) => performance.getEntriesByName(name)[0]?.startTime ?? [])[0],
    );
    if (times.every((time) => time !== undefined)) return times.map((time) => performance.timeOrigin + time);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(
    `The popup lacks one of ${marks}, or its first text: ${performance.getEntries().map(({ name }) => name)}`,
  );
};
