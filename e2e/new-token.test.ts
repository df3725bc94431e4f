import { expect } from 'vitest';
import { storedRecords, storeRecords } from '@/dev/author/database';
import { until } from '@/dev/browser/until';
import { messagesIn, wordsIn } from '@/utils/i18n/catalogue';
import { type Job, newJob } from '@/utils/outbox/job';
import type { Channel, Draft } from '@/utils/store/records';
import { test } from './harness/author';
import { SettingsPage } from './harness/settings';

const { options } = messagesIn('en');
const problems = wordsIn('en', 'problems');
const settingsWords = wordsIn('en', 'options');

test('a token that was revoked is replaced: what waits goes out with the new one in its order, channels and drafts stay', async ({
  author,
}) => {
  const { practice, running } = author;
  const [bot] = practice.world.bots;
  const { strangerBot } = practice.cast;
  if (!bot) throw new Error('The practice world has no bot.');
  await author.connect('en');
  const composer = await author.compose(await author.read('en'));
  bot.token = `${bot.id}:AAF-the-token-that-comes-after-a-revoke`;
  await composer.send();
  await composer.says(problems('delivery.invalid-token.title'));
  await composer.page.close();

  const [channel] = await storedRecords<Channel>(running, 'channels');
  const more = ['second', 'third'].map((text, index): Job => {
    const calls = [{ method: 'sendMessage' as const, parameters: { text, entities: [] } }];
    return newJob(text, `draft of the ${text}`, channel?.id ?? '', { calls }, Date.now() + index + 1);
  });
  await storeRecords(running, 'jobs', more);
  const drafts = await storedRecords<Draft>(running, 'drafts');

  const settings = await SettingsPage.open(running);
  await settings.says(settingsWords('bot.broken.text', { count: 3 }));
  await settings.press(options.bot.replaceToken);
  await settings.fill(options.bot.token.label, strangerBot.token);
  await settings.press(options.bot.replaceToken);
  await settings.says(options.bot.another.title);
  expect(await settings.text()).not.toContain(`@${strangerBot.username}`);
  expect(practice.posts).toEqual([]);

  await settings.fill(options.bot.token.label, bot.token);
  await settings.press(options.bot.replaceToken);
  await until(() => practice.posts.length === 3, 'the three posts that waited to be in the channel');
  const [first, ...others] = practice.posts.map(({ message }) => message.text);
  expect(first?.split('\n')[0]).toContain('Rehearsal');
  expect(others).toEqual(['second', 'third']);
  await settings.saysNoMore(options.bot.broken.title);
  expect(await storedRecords(running, 'channels')).toMatchObject([{ id: channel?.id }]);
  expect((await storedRecords<Draft>(running, 'drafts')).map(({ id }) => id)).toEqual(
    drafts.map(({ id }) => id),
  );

  await settings.press(settingsWords('bot.actions', { name: bot.name }));
  await settings.press(options.bot.replaceToken, 'menuitem');
  await settings.fill(options.bot.token.label, strangerBot.token);
  await settings.press(options.bot.replaceToken);
  await settings.press(options.bot.another.connect);
  await settings.says(settingsWords('bot.connected', { name: strangerBot.name }));
  expect(await settings.text()).toContain(`@${bot.username}`);
}, 120_000);
