import { describe, expect } from 'vitest';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';

const words = wordsIn('en', 'problems');

describe('a page that gives no article', () => {
  test('of the browser itself says so and can be written on', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.visit('chrome://version'));
    await composer.says(words('clip.restricted-page.title'));
    await composer.type('Written by hand');
    expect((await composer.lines()).join('\n')).toContain('Written by hand');
  });

  test('because there is none on it says so, and what is written there is sent', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('none'));
    await composer.says(words('clip.not-an-article.title'));
    await composer.type('Written by hand');
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts.at(-1)?.message.text).toBe('Written by hand');
  });

  test('because it closes at that moment leaves no error behind', async ({ author }) => {
    await author.connect('en');
    const page = await author.read('en');
    const [composer] = await Promise.all([
      author.compose(page).catch(() => null),
      new Promise((resolve) => setTimeout(resolve, 30)).then(() => page.close()),
    ]);
    // The popup may be gone with its page; where it stays, it can be written in.
    if (composer && !composer.page.isClosed()) {
      await composer.clear();
      await composer.type('Still here');
      expect(await composer.lines()).toEqual(['Still here']);
    }
    const again = await author.compose(await author.read('en'));
    expect((await again.lines()).length).toBeGreaterThan(0);
  });
});

test('without a channel the post is written, and the way to one is one press', async ({ author }) => {
  const composer = await author.compose(await author.read('en'));
  await composer.type('Not lost. ');
  expect((await composer.lines()).join('\n')).toContain('Not lost. ');
  await composer.part('button', composer.words.composer.connect);
});
