import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';

describe('a post that is in the channel', () => {
  test('is taken back: it is gone there, and the draft can be written and sent again', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    const before = await composer.lines();
    const { takeBack, sent } = composer.words.outbox;
    await composer.send();
    await composer.says(sent.title);
    await composer.click(takeBack.do);
    await composer.says(takeBack.title);
    const dialog = await composer.part('alertdialog', takeBack.title);
    const confirm = await dialog.waitForSelector(`::-p-aria([name="${takeBack.do}"][role="button"])`);
    await confirm?.click();
    await composer.says(takeBack.done);
    expect(author.practice.posts).toEqual([]);
    await composer.textbox();
    expect(await composer.lines()).toEqual(before);
    await composer.send();
    await until(() => author.practice.posts.length === 1, 'the post to be in the channel once more');
  });
});
