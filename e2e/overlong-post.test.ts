import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import type { Composer } from '@/dev/author/composer';
import { until } from '@/dev/browser/until';
import { obey } from '@/dev/practice/control';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';

const words = wordsIn('en', 'composer.overlong');

/** A paragraph of so many characters. */
const prose = (length: number) => 'word '.repeat(length / 5).trim();

/** The names of the buttons that take a paragraph out. */
const offers = ({ page }: Composer) =>
  page.$$eval(`[aria-label="${words('takeOutLabel')}"] button`, (buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  );

/** An article's post whose title the author has made so long that it does not fit. */
async function writeLongTitle(author: Author): Promise<Composer> {
  const composer = await author.compose(await author.read('en'));
  await composer.clickInto((line) => line.includes('Rehearsal at rest'));
  await composer.insert(`${prose(3000)} `);
  await composer.says(words('title'));
  return composer;
}

/** A post of two paragraphs that are one message each, and no article in it. */
async function writeTwoMessages(author: Author): Promise<Composer> {
  await author.connect('en');
  const composer = await author.compose(await author.read('en'));
  await composer.clear();
  await composer.insert(`First ${prose(3000)}`);
  await composer.press('Enter');
  await composer.press('Enter');
  await composer.insert(`Second ${prose(3000)}`);
  return composer;
}

const sentTexts = ({ practice }: Author) =>
  practice.posts.map(({ message }) => message.text.slice(0, message.text.indexOf(' ')));

describe('a post that does not fit into one message', () => {
  test('offers its weakest paragraphs, each gone at one press and back at another', async ({ author }) => {
    const composer = await writeLongTitle(author);
    const before = await composer.lines();
    const offered = await offers(composer);

    await composer.click(offered[0] ?? 'a paragraph');
    await until(async () => (await composer.lines()).length < before.length, 'the paragraph to go');
    const gone = before.filter((line) => offered[0]?.includes(line.slice(0, 60)) && line !== '');
    expect(await composer.lines()).not.toContain(gone[0]);
    expect((await composer.lines())[0]).toContain(prose(3000));

    await composer.click(words('undo'));
    await until(async () => (await composer.lines()).length === before.length, 'the paragraph to be back');
    expect(await composer.lines()).toEqual(before);
    expect(await offers(composer)).toEqual(offered);
  });

  test('says when it fits', async ({ author }) => {
    const composer = await writeLongTitle(author);
    for (let [weakest] = await offers(composer); weakest; [weakest] = await offers(composer))
      await composer.click(weakest);
    await composer.says(words('fits'));
  });

  test('goes out as several when the author says so, in order and whole', async ({ author }) => {
    const composer = await writeTwoMessages(author);
    expect(await composer.page.$$eval('article', (bubbles) => bubbles.length)).toBe(2);
    await composer.click(words('sendSeveral', { count: 2 }));
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts.map(({ message }) => message.text)).toEqual([
      `First ${prose(3000)}`,
      `Second ${prose(3000)}`,
    ]);
  });

  test('of which one message could not leave is finished without the others', async ({ author }) => {
    const composer = await writeTwoMessages(author);
    const { practice } = author;
    // The first is in the channel, and before its answer is there the bot loses its right.
    practice.faults.add({ kind: 'delay', seconds: 2, when: 'after-commit', method: 'sendMessage' });
    await composer.click(words('sendSeveral', { count: 2 }));
    await until(() => practice.posts.length === 1, 'the first message to arrive');
    obey(practice, { command: 'rights', post: false, edit: true, delete: true });
    await composer.says(composer.words.problems.delivery['missing-right'].title.post);
    expect(sentTexts(author)).toEqual(['First']);

    obey(practice, { command: 'rights', post: true, edit: true, delete: true });
    await composer.click(composer.words.problems.action['check-again']);
    await composer.says(composer.words.outbox.sent.title);
    expect(sentTexts(author)).toEqual(['First', 'Second']);
  });
});
