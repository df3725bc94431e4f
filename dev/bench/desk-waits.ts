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

/** An author at the Desk. */
export interface AtDesk {
  /** Opens it in another tab, looks until there is something to read, and closes it. */
  list(): Promise<number>;
  /** Types a word into the search. */
  search(word: string): Promise<number>;
  /** Chooses what is listed. */
  filter(view: 'sent' | 'all'): Promise<number>;
}

export async function atDesk(author: Author): Promise<AtDesk> {
  const { page, words } = await Desk.open(author);
  await titlesShown(page);
  const inFront = async () => {
    await page.bringToFront();
    return page;
  };
  return {
    async list() {
      const tab = await author.visit(`${author.running.origin}/desk.html`);
      const wait = await titlesShown(tab);
      await tab.close();
      return wait;
    },
    search: async (word) => searched(await inFront(), word),
    filter: async (view) => filtered(await inFront(), words.desk.view[view]),
  };
}

const ROUNDS = 15;

/** What authors at several Desks wait for, in turn in each round: what else the machine does falls on all of them. */
export async function measureDesks(desks: readonly AtDesk[]): Promise<DeskWaits[]> {
  const waits = desks.map((): DeskWaits => ({ list: [], search: [], filter: [] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, desk] of desks.entries()) {
      const { list, search, filter } = waits[index] as DeskWaits;
      list.push(await desk.list());
      for (const word of [RARE, COMMON]) search.push(await desk.search(word));
      for (const view of ['sent', 'all'] as const) filter.push(await desk.filter(view));
    }
  return waits;
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
