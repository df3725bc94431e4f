import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { Composer } from '@/dev/author/composer';
import { Desk } from '@/dev/author/desk';
import { clickToolbarFor } from '@/dev/browser/toolbar';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';
import { SettingsPage } from './harness/settings';

const RUSSIAN = 'молчит, пока его могут предсказать';

/** Clicks the toolbar button on a page, and answers the composer once it holds some words of its article. */
async function composeIn(
  { running }: Author,
  page: Page,
  surface: 'sidepanel' | 'desk',
  words: string,
): Promise<Composer> {
  const opened = await clickToolbarFor(running, page, surface);
  const composer = Composer.at(opened);
  await until(
    async () => (await composer.lines()).join('\n').includes(words),
    `the ${surface} to have “${words}” in its post`,
  );
  return composer;
}

describe('the toolbar button', () => {
  test('opens what the author has chosen: the composer beside the page, which goes along, or in the Desk', async ({
    author,
  }) => {
    await author.connect('ru');
    const settings = await SettingsPage.open(author.running);
    const { toolbar } = Composer.at(settings.page).words.options;
    await settings.says('Alt+Shift+K');
    await settings.choose(toolbar.surface.panel);
    const russian = await author.read('ru');
    const panel = await composeIn(author, russian, 'sidepanel', RUSSIAN);

    // Another page is not read before it is clicked on; the panel says how.
    const english = await author.read('en');
    await panel.says(panel.words.composer.pageBeside.unread);
    await composeIn(author, english, 'sidepanel', 'Rehearsal at rest');
    await russian.bringToFront();
    await panel.says(panel.words.composer.pageBeside.readable);
    await panel.click(panel.words.composer.pageBeside.begin);
    await panel.says(RUSSIAN);

    await settings.page.bringToFront();
    await settings.choose(toolbar.surface.desk);
    await until(
      () => settings.page.evaluate("chrome.action.getPopup({}).then((page) => page.includes('to-desk'))"),
      'the button to open the Desk',
    );
    const desk = await composeIn(author, english, 'desk', 'Rehearsal at rest');
    await Desk.at(desk.page);
    expect(desk.page.url()).toMatch(/desk\.html#[0-9a-f-]+$/);
  }, 180_000);
});
