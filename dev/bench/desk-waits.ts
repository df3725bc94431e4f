import type { Page } from 'puppeteer-core';
import type { Author } from '@/dev/author/author';
import { Desk } from '@/dev/author/desk';
import { COMMON, RARE } from './many-drafts';

/** Milliseconds that an author waits at the Desk, one value a time. */
export interface DeskWaits {
  /** From the tab's beginning to the first titles on the screen. */
  list: number[];
  /** From a key in the search to the first of what it found. */
  search: number[];
  /** From another choice of what is listed to the first of it. */
  filter: number[];
}

const ROUNDS = 15;

/** Opens the Desk and searches it, over and over. */
export async function measureDesk(author: Author): Promise<DeskWaits> {
  const lists: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await author.running.browser.newPage();
    await page.goto(`${author.running.origin}/desk.html`);
    lists.push(await titlesShown(page));
    await page.close();
  }
  const { page, words } = await Desk.open(author);
  await titlesShown(page);
  const searches: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const word of [RARE, COMMON]) searches.push(await searched(page, word));
  const filters: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const view of [words.desk.view.sent, words.desk.view.all]) filters.push(await filtered(page, view));
  await page.close();
  return { list: lists, search: searches, filter: filters };
}

/** When the first titles were there, since the page began. */
const titlesShown = (page: Page): Promise<number> =>
  page.evaluate(
    `new Promise((resolve) => {
      const look = () => document.querySelector('li[aria-posinset="1"] a span[title]') ? resolve(performance.now()) : requestAnimationFrame(look);
      look();
    })`,
  ) as Promise<number>;

/** How long it takes until the first drafts on the screen are others, each with its title, after `act`. */
const CHANGED = `(act) => new Promise((resolve, reject) => {
  const seen = () => {
    const rows = [...document.querySelectorAll('li[aria-posinset]')].filter((row) => row.ariaPosInSet <= 5);
    return rows.every((row) => row.querySelector('span[title]')) ? rows.map((row) => row.querySelector('a').hash).join() : null;
  };
  const before = seen();
  const begun = performance.now();
  act();
  const look = () => {
    const waited = performance.now() - begun;
    if (seen() !== null && seen() !== before) resolve(waited);
    else if (waited > 20_000) reject(new Error('The list did not change within 20 s.'));
    else requestAnimationFrame(look);
  };
  look();
})`;

const searched = (page: Page, word: string): Promise<number> =>
  page.evaluate(
    `(${CHANGED})(() => {
      const field = document.querySelector('search input');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(word)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })`,
  ) as Promise<number>;

async function filtered(page: Page, view: string): Promise<number> {
  await page.locator('search [role="combobox"]').click();
  await page.locator(`::-p-aria([name="${view}"][role="option"])`).wait();
  return page.evaluate(
    `(${CHANGED})(() => {
      [...document.querySelectorAll('[role="option"]')].find((one) => one.textContent === ${JSON.stringify(view)}).click();
    })`,
  ) as Promise<number>;
}
