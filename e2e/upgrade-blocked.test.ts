import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { Composer } from '@/dev/author/composer';
import { Desk } from '@/dev/author/desk';
import { until } from '@/dev/browser/until';
import { messagesIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';
import { faultsForReaders } from './harness/faults-for-readers';

const { storage } = messagesIn('en').problems;

/** Waits until some text is to be read on a page. */
const says = (page: Page, text: string) =>
  until(
    async () => String(await page.evaluate('document.body.innerText')).includes(text),
    `a page to say “${text}”`,
  );

describe('a new version’s database', () => {
  test('behind an old page: a sentence, and a button that reloads that page', async ({ author }) => {
    const old = await author.visit(`${author.running.origin}/icons/48.png`);
    // The database of an older version, held open by a page that knows nothing of upgrades.
    await old.evaluate(
      `new Promise((resolve, reject) => {
        indexedDB.deleteDatabase('channel-clipper').onsuccess = () => {
          const request = indexedDB.open('channel-clipper', 1);
          request.onsuccess = () => { self.held = request.result; resolve(); };
          request.onerror = () => reject(request.error);
        };
      })`,
    );
    const desk = await author.visit(`${author.running.origin}/desk.html`);
    await says(desk, storage['database-blocked'].text);
    expect(await faultsForReaders(desk)).toEqual([]);
    await desk
      .locator(`::-p-aria([name="${storage['database-blocked'].reloadOthers}"][role="button"])`)
      .click();
    await Desk.at(desk);
  }, 180_000);

  test('takes over an old page once all that was typed there is stored, and the page says so', async ({
    author,
  }) => {
    const popup = await author.compose(await author.read('none'));
    await popup.page.close();
    const desk = await Desk.open(author);
    await desk.lists((titles) => titles.length === 1);
    await desk.page.click('li[aria-posinset="1"] a');
    const composer = Composer.at(desk.page);
    await (await composer.textbox()).focus();
    await composer.insert('written here');
    const newer = await author.visit(`${author.running.origin}/icons/48.png`);
    const stored = await newer.evaluate(
      `new Promise((resolve, reject) => {
        const request = indexedDB.open('channel-clipper', 990);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('draftSteps').objectStore('draftSteps').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      })`,
    );
    expect(stored).toContain('written here');
    await says(desk.page, storage['database-outdated'].text);
  }, 180_000);
});
