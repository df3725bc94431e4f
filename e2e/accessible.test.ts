import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { MOD } from '@/dev/author/composer';
import { Desk } from '@/dev/author/desk';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';
import { faultsForReaders } from './harness/faults-for-readers';
import { SettingsPage } from './harness/settings';

interface Stop {
  name: string;
  /** The focus was there before. */
  isKnown: boolean;
}

/** Presses Tab and tells where the focus is then, by the name that a screen reader says. */
async function pressTab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { activeElement: focused } = document;
    const isKnown = focused?.hasAttribute('data-known') ?? true;
    focused?.setAttribute('data-known', '');
    const label = document.getElementById(focused?.getAttribute('aria-labelledby') ?? '');
    const name = focused?.getAttribute('aria-label') ?? label?.textContent ?? focused?.textContent ?? '';
    return { name, isKnown };
  });
}

/** Every part that Tab leads to, until it comes to one again. */
async function namesOnTheWay(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let tab = 0; tab < 100; tab++) {
    const { name, isKnown } = await pressTab(page);
    if (isKnown) return names;
    names.push(name);
  }
  throw new Error(`Tab never came round: ${names}`);
}

/** What axe finds once the page speaks Russian. */
async function faultsInRussian(page: Page): Promise<string[]> {
  await page.waitForSelector('html[lang="ru"]');
  return faultsForReaders(page, ['light']);
}

describe('every surface', () => {
  test('has nothing that axe finds, in its states, light and dark, in either language', async ({
    author,
  }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    const { words } = composer;
    const found: string[] = [];
    await composer.click(words.composer.more);
    await composer.choose(words.composer.revisions.open);
    await composer.part('dialog', words.composer.revisions.title);
    found.push(...(await faultsForReaders(composer.page)));
    await composer.press('Escape');
    const panel = await composer.moveBesidePage(author.running);
    found.push(...(await faultsForReaders(panel.page)));
    const settings = await SettingsPage.open(author.running);
    await settings.says(words.options.privacy.title);
    found.push(...(await faultsForReaders(settings.page)));
    const desk = await Desk.open(author);
    await desk.lists((titles) => titles.length === 1);
    found.push(...(await faultsForReaders(desk.page)));
    await settings.page.bringToFront();
    await settings.choose('Русский');
    found.push(...(await faultsInRussian(settings.page)), ...(await faultsInRussian(panel.page)));
    // On a tab that nobody sees colours never change.
    await desk.page.bringToFront();
    found.push(...(await faultsInRussian(desk.page)));
    expect(found).toEqual([]);
  }, 180_000);

  describe.each(['en', 'ru'] as const)('in %s', (language) => {
    test.override('language', language);

    test('is gone through by keyboard alone beside the page, each part by its name', async ({ author }) => {
      await author.connect(language);
      const composer = await author.compose(await author.read(language));
      const { page, words } = await composer.moveBesidePage(author.running);
      const names = await namesOnTheWay(page);
      expect(names).not.toContain('');
      expect(names).toEqual(
        expect.arrayContaining([words.composer.copy, words.composer.send, words.common.allDrafts]),
      );
    });

    test('is gone through and sent from by keyboard alone, each part by its name', async ({ author }) => {
      await author.connect(language);
      const composer = await author.compose(await author.read(language));
      const { words } = composer;
      expect(await faultsForReaders(composer.page)).toEqual([]);
      const names = await namesOnTheWay(composer.page);
      expect(names).not.toContain('');
      expect(names).toEqual(
        expect.arrayContaining([
          words.composer.insertEmoji,
          words.composer.copy,
          words.composer.send,
          words.composer.sendOptions,
          words.composer.besidePage,
          words.common.allDrafts,
          words.composer.more,
        ]),
      );
      // Once round, the focus is in the text again.
      await (await composer.textbox()).focus();
      await composer.press(MOD, 'Enter');
      await composer.says(words.outbox.sent.title);
      // The text cannot be written any more: the focus has gone on to what stands above it.
      await until(
        () => composer.page.evaluate(() => document.activeElement?.matches('main') ?? false),
        'the focus to leave the text that was sent',
      );
      expect(await pressTab(composer.page)).toMatchObject({ name: words.outbox.sent.openPost });
    }, 180_000);
  });
});
