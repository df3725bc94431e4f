import { describe, expect } from 'vitest';
import { MOD } from '@/dev/author/composer';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';

const words = wordsIn('en', 'problems');
const composerWords = wordsIn('en', 'composer');

describe('a post that Telegram would not take', () => {
  test('is told to be empty', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    await composer.clear();
    await composer.send();
    await composer.says(words('compose.empty-post.title'));
    expect(author.practice.calls).not.toContain('sendMessage');
  });

  test('is told to be too long, by how much, and is not cut', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    await composer.clear();
    await composer.insert('x'.repeat(4100));
    await composer.send();
    await composer.says(words('compose.too-long.title', { over: 4 }));
    expect((await composer.lines()).join('')).toHaveLength(4100);
    expect(author.practice.calls).not.toContain('sendMessage');
  });

  for (const link of ['javascript:alert(1)', 'mailto:a@b.example', 'https://']) {
    test(`never holds the link ${link}`, async ({ author }) => {
      await author.connect('en');
      const composer = await author.compose(await author.read('en'));
      await composer.clear();
      await composer.type('Link');
      await composer.press(MOD, 'a');
      await composer.press(MOD, 'k');
      const field = await composer.part('textbox', composer.words.composer.linkAddress);
      await field.type(link);
      await composer.click(composer.words.composer.linkApply);
      await composer.says(composerWords('linkRefused', { url: link }));
      const textbox = await composer.textbox();
      expect(await textbox.evaluate((text) => text.querySelectorAll('a').length)).toBe(0);
      expect(await composer.lines()).toEqual(['Link']);
    });
  }
});
