import { describe, expect } from 'vitest';
import { MOD } from '@/dev/author/composer';
import { test } from './harness/author';

describe('undo', () => {
  test('goes on where the popup was closed, back to the draft as it was begun and forth again', async ({
    author,
  }) => {
    await author.connect('en');
    const page = await author.read('en');
    const first = await author.compose(page);
    const begun = await first.lines();
    await first.press(MOD, 'End');
    await first.type('\nWritten first.');
    await first.press(MOD, 'b');
    await first.type(' In bold.');
    await first.page.close();
    const second = await author.compose(page);
    await second.press(MOD, 'End');
    await second.type(' Written later.');
    const written = await second.lines();
    await second.page.close();

    const third = await author.compose(page);
    expect(await third.pressToTheEnd(MOD, 'z')).toEqual(begun);
    await third.page.close();
    const fourth = await author.compose(page);
    expect(await fourth.lines()).toEqual(begun);
    expect(await fourth.pressToTheEnd(MOD, 'y')).toEqual(written);
  });
});
