import { expect } from 'vitest';
import { storedRecords } from '@/dev/author/database';
import { obey } from '@/dev/practice/control';
import type { Post } from '@/dev/practice/world';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';

const problems = wordsIn('en', 'problems');

/** What a message is to its reader. */
const read = ({ message }: Post) => {
  const { text, entities, link_preview_options } = message;
  return JSON.stringify({ text, entities, link_preview_options });
};

test('a post is sent to the author first: to the chat where Start was pressed, as it then goes to the channel, and counts as no post', async ({
  author,
}) => {
  const { practice, running } = author;
  await author.connect('en');
  const article = await author.read('en');
  const composer = await author.compose(article);
  const { words } = composer;
  const chat = practice.world.chats.find(({ type }) => type === 'private');
  const [previewed] = words.composer.linkPreview.on.split('{');
  await composer.page.locator(`button[aria-label^="${previewed}"]`).click();
  await composer.choose(words.composer.linkPreview.off, 'menuitemcheckbox');
  await composer.press('Escape');
  await composer.click(words.composer.sendOptions);
  await composer.choose(words.composer.tryOut);
  await composer.says(problems('delivery.chat-not-started.title'));
  const link = await composer.part('link', problems('action.start-bot'));
  const address = new URL(await link.evaluate((element) => (element as HTMLAnchorElement).href));
  expect(address.pathname).toBe(`/${practice.bot.username}`);

  obey(practice, { command: 'press-start', payload: address.searchParams.get('start') ?? '' });
  await composer.click(problems('action.pressed-start'));
  await composer.says(wordsIn('en', 'outbox')('tryOut.title', { name: 'Marie' }));
  expect(chat?.posts).toHaveLength(1);
  expect(practice.posts).toEqual([]);
  expect(await storedRecords(running, 'jobs')).toEqual([]);
  expect(await storedRecords(running, 'posts')).toEqual([]);

  const again = await author.compose(article);
  await again.send();
  await again.says(words.outbox.sent.title);
  expect(practice.posts.map(read)).toEqual(chat?.posts.map(read));
}, 120_000);
