import { describe, expect } from 'vitest';
import { type Composer, MOD } from '@/dev/author/composer';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';
import { copyFrom, pressPaste } from './harness/clipboard';

/** The post's text as HTML without what is the editor's own. */
async function markup(composer: Composer): Promise<string> {
  const textbox = await composer.textbox();
  return textbox.evaluate((text) =>
    [...text.children]
      .map((line) =>
        line.outerHTML.replace(/ (class|data-hint|rel)="[^"]*"/g, '').replace(/<br>|<img[^>]*>/g, ''),
      )
      .join(''),
  );
}

async function becomes(composer: Composer, html: string): Promise<void> {
  let seen = '';
  await until(async () => {
    seen = await markup(composer);
    return seen === html;
  }, html).catch((error) => {
    throw new Error(`The post is ${seen}, not ${html}.`, { cause: error });
  });
}

describe('every format that Telegram has, and nothing else', () => {
  test('comes of Markdown, of an address pasted over words; the link preview is the author’s choice', async ({
    author,
  }) => {
    await author.connect('en');
    const article = await author.read('en');
    await copyFrom(article, { text: 'https://lab.example.com/rain' });
    const composer = await author.compose(article);
    await composer.clear();
    await composer.type('**rain** code.example.com');
    await becomes(composer, '<p><b>rain</b> code.example.com</p>');
    await composer.press('Home');
    await composer.press('Shift', MOD, 'ArrowRight');
    // The bar of formats tells that the editor knows of the selection, which the browser reports a moment later.
    await composer.part('button', composer.words.composer.bold);
    await pressPaste(composer.page);
    const linked =
      /^<p><a href="https:\/\/lab.example.com\/rain"><b>rain<\/b> ?<\/a> ?code.example.com<\/p>$/;
    await until(async () => linked.test(await markup(composer)), 'the words to be a link');

    const { linkPreview } = composer.words.composer;
    const choose = async (now: string, entry: string) => {
      await composer.click(linkPreview.on.replace('{link}', now));
      await composer.choose(entry, 'menuitemcheckbox');
      // A check leaves the menu open.
      await composer.press('Escape');
    };
    await choose('lab.example.com/rain', 'code.example.com');
    await choose('code.example.com', linkPreview.above);
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts.at(-1)?.message.link_preview_options).toEqual({
      url: 'http://code.example.com/',
      show_above_text: true,
    });
  }, 180_000);
});
