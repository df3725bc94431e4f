import { describe, expect } from 'vitest';
import type { Composer } from '@/dev/author/composer';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';
import { copyFrom, pasteInto, pressPaste } from './harness/clipboard';

/** Every format that Telegram has, as Telegram Desktop and the Bot API write them. */
const EVERY_FORMAT = [
  '<b>Title</b>',
  '<i>a</i> <u>b</u> <s>c</s> <tg-spoiler>d</tg-spoiler> <code>e  f</code>',
  '<a href="https://a.example/?b&amp;c">link</a> <b><i>both</i></b> <tg-emoji emoji-id="5">👍</tg-emoji>',
  '<blockquote expandable>quote<br>of two lines</blockquote><pre data-language="c">if (a &lt; b)\n  c();</pre>end',
].join('<br>');

/** The post as the editor draws it. */
const drawn = async (composer: Composer) => (await composer.textbox()).evaluate((text) => text.innerHTML);

describe('Copy for Telegram', () => {
  test('needs no channel; the clipboard has the post’s words and its formatting', async ({ author }) => {
    const article = await author.read('none');
    await copyFrom(article, { html: EVERY_FORMAT, text: 'not wanted' });
    const composer = await author.compose(article);
    await composer.clear();
    await pressPaste(composer.page);
    const post = await drawn(composer);
    await composer.click(composer.words.composer.copy);
    await composer.says(composer.words.composer.copied);

    const { html, text } = await pasteInto(article);
    expect(text.split('\n')).toEqual([
      'Title',
      'a b c d e f',
      'link both 👍',
      'quote',
      'of two lines',
      'if (a < b)',
      '  c();',
      'end',
    ]);
    expect(html.replace(/^<html>.*?<body>|<\/body><\/html>$/g, '')).toBe(
      [
        '<b>Title</b>',
        [
          '<i>a</i> <u>b</u> <s>c</s>',
          '<tg-spoiler data-entity-type="MessageEntitySpoiler" style="font-family:spoiler">d</tg-spoiler>',
          '<code style="font-family:monospace">e f</code>',
        ].join(' '),
        [
          '<a href="https://a.example/?b&amp;c" data-entity-type="MessageEntityTextUrl">link</a>',
          '<b><i>both</i></b>',
          '<tg-emoji data-entity-type="MessageEntityCustomEmoji" emoji-id="5" data-document-id="5" data-alt="👍">👍</tg-emoji>',
        ].join(' '),
        [
          '<blockquote class="quote" data-expandable="" data-collapsed="1">quote<br>of two lines</blockquote>',
          '<pre data-language="c">if (a &lt; b)\n  c();</pre>',
          'end',
        ].join('\n'),
      ].join('<br>'),
    );

    const again = await author.compose(article);
    await again.clear();
    await pressPaste(again.page);
    expect(await drawn(again)).toBe(post);
  });

  test('says so in words until the post is changed', async ({ author }) => {
    const composer = await author.compose(await author.read('en'));
    await composer.click(composer.words.composer.copy);
    await composer.says(composer.words.composer.copied);
    await composer.clickInto((line) => line.startsWith('A language model'));
    await composer.type('x');
    expect(await composer.page.evaluate('document.body.innerText')).not.toContain(
      composer.words.composer.copied,
    );
  });

  test('copies nothing of an empty post, and says why', async ({ author }) => {
    const article = await author.read('en');
    await copyFrom(article, { text: 'as before' });
    const composer = await author.compose(article);
    await composer.clear();
    await composer.click(composer.words.composer.copy);
    await composer.says(wordsIn('en', 'problems')('compose.empty-post.title'));
    expect((await pasteInto(article)).text).toBe('as before');
  });

  test('says so when the browser keeps the clipboard to the page in front, and that the draft is safe', async ({
    author,
  }) => {
    const article = await author.read('en');
    const panel = await (await author.compose(article)).moveBesidePage(author.running);
    await article.bringToFront();
    const button = await panel.part('button', panel.words.composer.copy);
    await button.evaluate((copy) => (copy as HTMLButtonElement).click());
    await panel.says(panel.words.composer.copyDeniedHelp);
  });

  describe('in Russian', () => {
    test.override('language', 'ru');

    test('works beside the page, by keyboard', async ({ author }) => {
      const article = await author.read('ru');
      const panel = await (await author.compose(article)).moveBesidePage(author.running);
      await panel.page.bringToFront();
      await (await panel.part('button', 'Скопировать для Telegram')).focus();
      await panel.press('Enter');
      await panel.says('Скопировано, вставьте в Telegram');
      expect((await pasteInto(article)).html).toMatch(/<b>Глухие узлы[^<]*<\/b><br><br>/);
    });
  });
});
