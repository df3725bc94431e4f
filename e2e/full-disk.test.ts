import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { test } from './harness/author';

/** Lets the popup's database refuse every record, as it does when the disk is full, until it is told otherwise. */
const fillDisk = (page: Page) =>
  page.evaluate(() => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = () => {
      throw new DOMException('There is no space left.', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    const freeDisk = () => {
      Object.assign(IDBObjectStore.prototype, { add, put });
    };
    Object.assign(window, { freeDisk });
  });

describe('a full disk', () => {
  test('is told, costs no letter, and the text is stored when there is space again', async ({ author }) => {
    await author.connect('ru');
    const page = await author.read('en');
    const composer = await author.compose(page);
    const { problems, composer: words } = composer.words;

    await fillDisk(composer.page);
    await composer.type('Typed on a full disk.');
    await composer.says(problems.storage['quota-exceeded'].title);
    await composer.says(words.notSaved);
    expect((await composer.lines()).join('\n')).toContain('Typed on a full disk.');

    await composer.send();
    await composer.says(problems.storage['quota-exceeded'].title);
    expect(author.practice.calls).not.toContain('sendMessage');

    await composer.page.evaluate('window.freeDisk()');
    await composer.click(problems.action.retry);
    await composer.says(words.saved);
    await composer.page.close();
    const reopened = await author.compose(page);
    expect((await reopened.lines()).join('\n')).toContain('Typed on a full disk.');
  });
});
