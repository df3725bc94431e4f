import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { MOD } from '@/dev/author/composer';
import { openedPage } from '@/dev/browser/opened-page';
import { until } from '@/dev/browser/until';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test as withAuthor } from './harness/author';
import { badge, clickMenu, select } from './harness/page-menu';
import { type Site, serve } from './harness/serve';

const KILN = `<!doctype html><html lang="en"><head><title>The kiln that sees</title></head><body><article>
  <h1>The kiln that sees</h1>
  <p id="first">The kiln was lit again in March, because a model had <b>learned to read</b> the colour of its smoke.</p>
  <p id="second">Its <a href="https://arxiv.org/abs/2600.04417">paper</a> tells how a camera watches the chimney all day and all night, and what it took for a cloud at first.</p>
  <p id="third">Nobody in the valley had lit a kiln by eye for forty years, and nobody had asked a model to do it either.</p>
</article></body></html>`;

const test = withAuthor.extend(
  'kiln',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs
  async ({}, { onCleanup }): Promise<Site> => {
    const type = 'text/html; charset=utf-8';
    const site = await serve({
      '/kiln': { type, body: KILN },
      '/valley': {
        type,
        body: '<title>The valley</title><h1>The valley</h1><iframe src="/kiln" width="600" height="400"></iframe>',
      },
    });
    onCleanup(() => site.close());
    return site;
  },
);

const words = wordsIn('en', 'menu');

/** A page that the toolbar button was clicked on, so that it may be read. */
async function permitted(author: Author, url: string): Promise<Page> {
  const page = await author.visit(url);
  await (await author.compose(page)).page.close();
  return page;
}

describe('“Add selection to the draft” on another page', () => {
  test('puts the paragraphs and their page into the open draft, where the caret stays and undo takes them back', async ({
    author,
    kiln,
  }) => {
    await author.connect('en');
    const page = await permitted(author, `${kiln.origin}/kiln`);
    const panel = await (await author.compose(await author.read('en'))).moveBesidePage(author.running);
    await panel.clickInto((line) => line !== '');
    await panel.type('Begun. ');
    const before = await panel.lines();

    await clickMenu(author.running, page, 'addSelection', await select(page, '#first'));
    const after = await until(async () => {
      const lines = await panel.lines();
      return lines.length > before.length && lines;
    }, 'the selection to arrive in the panel');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'The kiln was lit again in March, because a model had learned to read the colour of its smoke.',
      `${kiln.origin}/kiln`,
    ]);
    const bold = await panel.page.$$eval('[role="textbox"] b', (all) => all.map((b) => b.textContent));
    expect(bold).toContain('learned to read');
    await until(
      async () => (await badge(author.running, page)).sentence === words('added', { count: 1 }),
      'the toolbar button to say so',
    );
    expect((await badge(author.running, page)).mark).toBe('+1');

    await panel.press(MOD, 'z');
    expect(await panel.lines()).toEqual(before);
    await panel.type('Gone on. ');
    expect((await panel.lines())[0]).toContain('Begun. Gone on. ');
  });

  test('begins a draft where there is none to add to, and adds to that one then', async ({
    author,
    kiln,
  }) => {
    await author.connect('en');
    const page = await permitted(author, `${kiln.origin}/kiln`);
    const composer = await author.compose(page);
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);
    await composer.page.close();

    await clickMenu(author.running, page, 'addSelection', await select(page, '#second'));
    await until(
      async () => (await badge(author.running, page)).sentence === words('begun'),
      'the toolbar button to say that a draft was begun',
    );
    await clickMenu(author.running, page, 'addSelection', await select(page, '#third'));
    const again = await author.compose(page);
    const lines = await again.lines();
    expect(lines.findIndex((line) => line.startsWith('Its paper'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('Nobody')),
    );
    expect(lines.filter((line) => line.endsWith('/kiln'))).toHaveLength(1);
  });

  test('reads a frame, whose words belong to the page around it', async ({ author, kiln }) => {
    await author.connect('en');
    const page = await permitted(author, `${kiln.origin}/valley`);
    const frame = page.frames().find((one) => one.url().endsWith('/kiln'));
    if (!frame) throw new Error('The page has no frame.');
    await clickMenu(author.running, page, 'addSelection', await select(frame, '#first'), frame.url());
    const composer = await author.compose(page);
    await until(
      async () => (await composer.lines()).some((line) => line.startsWith('The kiln was')),
      'its words',
    );
    // The page's own article is what the frame shows, and so is its paper.
    expect((await composer.lines()).filter((line) => line.startsWith('http'))).toEqual([
      `${kiln.origin}/valley`,
      'https://arxiv.org/abs/2600.04417',
    ]);
    const bold = await composer.page.$$eval('[role="textbox"] b', (all) => all.map((b) => b.textContent));
    expect(bold).toContain('learned to read');
  });

  test('takes a word that no script would, as the browser hands it over', async ({ author, kiln }) => {
    await author.connect('en');
    const page = await permitted(author, `${kiln.origin}/kiln`);
    await clickMenu(author.running, page, 'addSelection', 'smoke');
    const composer = await author.compose(page);
    await until(async () => (await composer.lines()).includes('smoke'), 'the word to be in the post');
  });
});

test('a selection on a page with a draft is offered to it, and not a second time', async ({
  author,
  kiln,
}) => {
  await author.connect('en');
  const page = await permitted(author, `${kiln.origin}/kiln`);
  const first = await author.compose(page);
  await first.clear();
  await first.type('Mine');
  await first.page.close();

  await select(page, '#third');
  const composer = await author.compose(page);
  await composer.click(composer.words.article.useSelection);
  await until(
    async () => (await composer.lines()).some((line) => line.startsWith('Nobody in the valley')),
    'the selection to be in the post',
  );
  expect((await composer.lines())[0]).toBe('Mine');
  await composer.page.close();
  const again = await author.compose(page);
  await again.says('Nobody in the valley');
  expect(await again.page.$(`::-p-aria(${again.words.article.useSelection})`)).toBeNull();
});

test('“Write a post from this page” opens the composer on it', async ({ author, kiln }) => {
  await author.connect('en');
  const page = await permitted(author, `${kiln.origin}/kiln`);
  await clickMenu(author.running, page, 'writePost', '');
  const popup = await until(
    () => openedPage(author.running.browser, `${author.running.origin}/popup.html`),
    'the composer to open',
  );
  await popup.waitForSelector('::-p-text(The kiln that sees)');
});
