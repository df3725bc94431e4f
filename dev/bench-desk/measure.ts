import type { Page } from 'puppeteer-core';
import type { Author } from '@/dev/author/author';
import { Desk } from '@/dev/author/desk';
import { COMMON, RARE } from './many-drafts';

/** Milliseconds that an author waits at the Desk. */
export interface Waits {
  /** From the tab's beginning to the first titles on the screen. */
  list: number;
  /** From a key in the search to what it found. */
  search: number;
  /** From another choice of what is listed to the list of it. */
  filter: number;
}

const ROUNDS = 9;

/** Opens the Desk and searches it, over and over; the medians. */
export async function measure(author: Author): Promise<Waits> {
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
  return { list: median(lists), search: median(searches), filter: median(filters) };
}

/** When the first titles were there, since the page began. */
const titlesShown = (page: Page): Promise<number> =>
  page.evaluate(
    `new Promise((resolve) => {
      const look = () => document.querySelector('li[aria-posinset="1"] a span[title]') ? resolve(performance.now()) : requestAnimationFrame(look);
      look();
    })`,
  ) as Promise<number>;

/** How long it takes until the number of what is listed is another, after `act`. */
const CHANGED = `(act) => new Promise((resolve) => {
  const count = () => document.querySelector('nav [role="status"]').textContent;
  const before = count();
  const begun = performance.now();
  act();
  const look = () => count() === before ? requestAnimationFrame(look) : resolve(performance.now() - begun);
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

const median = (values: number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
