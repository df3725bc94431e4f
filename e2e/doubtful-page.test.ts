import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import type { Composer } from '@/dev/author/composer';
import { serveAtUrl } from '@/dev/browser/serve-at-url';
import { until } from '@/dev/browser/until';
import { test } from './harness/author';

const KILN = [
  'The kiln was lit in March, because a camera that sees its smoke tells how hot it is.',
  'Anna Holm, who runs the brickyard, had kept forty years of notebooks, with the hour and the wind.',
  'A network of three layers, trained on a laptop, now tells the temperature within nine degrees.',
];
const HARBOUR = [
  'The harbour of Westmoor will be dredged in autumn, the council decided on Monday, after nine years.',
  'Fishermen had asked for it since the last storm, which left the channel two metres shallower.',
  'A ferry will run from the north pier meanwhile, every hour, but not on Sundays, and not at night.',
];
const story = (title: string, sentences: readonly string[], paragraphs: number) =>
  `<div class="story"><h1>${title}</h1><div>${Array.from(
    { length: paragraphs },
    (_, n) => `<p>${n}. ${sentences[n % 3]} ${sentences[(n + 1) % 3]} Of ${n + 40} bricks.</p>`,
  ).join('')}</div></div>`;

/** An endless feed: the next story, which is the longer one, stands below the one that was opened. */
const FEED = `<!doctype html><html lang="en"><head><title>The kiln that sees smoke | Valley News</title></head><body>
  ${story('The kiln that sees smoke', KILN, 6)}${story('Harbour to be dredged', HARBOUR, 30)}</body></html>`;

async function composeOn(author: Author, html: string): Promise<Composer> {
  await author.connect('en');
  const page = await author.running.browser.newPage();
  await serveAtUrl(page, 'https://valley.example/news/the-kiln-that-sees-smoke', html);
  return author.compose(page);
}

/** The other text's button: its first words and how many it has. */
const other = async (composer: Composer) => {
  const button = await composer.page.waitForSelector(
    '::-p-xpath(//section//button[contains(., "harbour of Westmoor")])',
  );
  if (!button) throw new Error('The other text is not offered.');
  return button;
};

describe('a page on which another text is longer than its article', () => {
  test('gives the article, says that it is not sure, and has the other at hand', async ({ author }) => {
    const composer = await composeOn(author, FEED);
    await composer.says(composer.words.article.doubt['another-text']);
    expect((await composer.lines()).join('\n')).toContain('The kiln was lit in March');
    await (await other(composer)).click();
    await composer.says(composer.words.article.doubt.settled);
    await until(
      async () => (await composer.lines()).join('\n').includes('The harbour of Westmoor'),
      'the post to begin anew',
    );
    expect((await composer.lines()).join('\n')).not.toContain('The kiln was lit');
  });

  test('changes its article by the keyboard, and nothing in a post that was written into', async ({
    author,
  }) => {
    const composer = await composeOn(author, FEED);
    await composer.type('My own words. ');
    const written = await composer.lines();
    await (await other(composer)).focus();
    await composer.press('Enter');
    await composer.says(composer.words.article.doubt.settled);
    expect(await composer.lines()).toEqual(written);
    const back = await composer.page.waitForSelector(
      '::-p-xpath(//section//button[contains(., "The kiln was lit")])',
    );
    expect(back).not.toBeNull();
  });
});

describe('a page that shows strangers the beginning alone', () => {
  test('says so', async ({ author }) => {
    const data = { '@type': 'NewsArticle', headline: 'The kiln that sees smoke', isAccessibleForFree: false };
    const head = `<title>The kiln that sees smoke</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const composer = await composeOn(author, `${head}${story('The kiln that sees smoke', KILN, 2)}`);
    await composer.says(composer.words.article.doubt['only-a-teaser']);
  });
});

describe('a page that is too long to be read', () => {
  test('gives its beginning and says so', async ({ author }) => {
    const composer = await composeOn(author, `<title>Kilns</title>${story('Kilns', KILN, 9000)}`);
    await composer.says(composer.words.article.partial);
    expect((await composer.lines()).join('\n')).toContain('The kiln was lit in March');
  });
});
