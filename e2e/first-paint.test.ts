import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { newAuthor } from '@/dev/author/author';
import { Composer, MOD } from '@/dev/author/composer';
import { clickToolbar } from '@/dev/browser/toolbar';
import { until } from '@/dev/browser/until';
import { test as base } from './harness/author';
import { loadComposer, slowComposer } from './harness/slow-composer';

const test = base.extend('author', async ({ servers, language }, { onCleanup }) => {
  servers.practice.practice.reset();
  const extension = slowComposer();
  const author = await newAuthor(servers, { headless: true, language, extension });
  onCleanup(async () => {
    await author.leave();
    rmSync(extension, { recursive: true });
  });
  return author;
});

/** Where every word of the text stands on the screen. */
const places = (popup: Page): Promise<unknown> =>
  popup.evaluate(`(() => {
    const range = document.createRange();
    const texts = [...document.querySelectorAll('[role="textbox"]')];
    range.selectNodeContents(texts.at(-1));
    return [...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height].map(Math.round).join());
  })()`);

const editorIsThere = (popup: Page) =>
  until(
    () =>
      popup.evaluate(
        `!document.querySelector('[aria-busy="true"][role="textbox"]') && !!document.querySelector('.ProseMirror-focused')`,
      ),
    'the editor to take over',
  );

describe('a popup whose composer has not loaded yet', () => {
  test('shows the stored draft where the editor then has it, and takes what is typed', async ({ author }) => {
    await author.connect('en');
    const page = await author.read('en');
    const begun = await clickToolbar(author.running, page);
    await loadComposer(begun);
    const lines = await Composer.at(begun).lines();
    await begun.close();

    const popup = await clickToolbar(author.running, page);
    await popup.waitForSelector('[role="textbox"][aria-busy]');
    const drawn = await places(popup);
    await loadComposer(popup);
    await editorIsThere(popup);
    expect(await places(popup)).toEqual(drawn);
    const composer = Composer.at(popup);
    expect(await composer.lines()).toEqual(lines);
    await popup.close();

    const again = await clickToolbar(author.running, page);
    await again.waitForSelector('[role="textbox"][aria-busy]');
    await again.waitForFunction('document.hasFocus()');
    const early = Composer.at(again);
    await early.type(' Early,\nthen ');
    await early.press(MOD, 'b');
    await early.type('bold');
    await loadComposer(again);
    await editorIsThere(again);
    await early.type(' and on');
    const place = lines.findLastIndex((line) => line !== '' && !line.startsWith('https://'));
    const written = [
      ...lines.slice(0, place),
      `${lines[place]} Early,`,
      'then bold and on',
      ...lines.slice(place + 1),
    ];
    expect(await early.lines()).toEqual(written);
    expect(await again.$$eval('.ProseMirror b', (all) => all.at(-1)?.textContent)).toBe('bold and on');
    await early.says(early.words.composer.saved);
  });
});
