import { expect } from 'vitest';
import { messagesIn, wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';
import { everythingStored } from './harness/everything-stored';
import { SettingsPage } from './harness/settings';

const { passphrase: words, options } = messagesIn('en');
const problems = wordsIn('en', 'problems');
const PASSPHRASE = 'four quiet words here';

test('behind a passphrase the token is not to be read on the disk; a post waits for it, and asks for it where that is told', async ({
  author,
}) => {
  const { practice, running } = author;
  const { token } = practice.cast.bot;
  const secret = token.slice(token.indexOf(':') + 1);
  const placesOf = async (text: string) => {
    const stored = await everythingStored(running);
    return Object.keys(stored).filter((place) => stored[place]?.includes(text));
  };
  await author.connect('en');
  const settings = await SettingsPage.open(running);
  await settings.press(options.passphrase.set);
  await settings.fill(words.next, PASSPHRASE);
  await settings.fill(words.repeated, 'four quiet words');
  await settings.press(options.passphrase.set);
  await settings.says(words.different);
  await settings.fill(words.repeated, PASSPHRASE);
  await settings.press(options.passphrase.set);
  await settings.says(options.passphrase.state.open);
  expect(await placesOf(secret)).toEqual([]);
  expect(await placesOf(PASSPHRASE)).toEqual([]);
  expect(await placesOf('vaultKey')).toEqual(['storage.session']);

  await settings.press(options.passphrase.lock);
  await settings.says(options.passphrase.state.locked);
  expect(await placesOf('vaultKey')).toEqual([]);
  const composer = await author.compose(await author.read('en'));
  await composer.send();
  await composer.says(problems('delivery.vault-locked.title'));
  const give = async (passphrase: string) => {
    await (await composer.part('textbox', words.current)).type(passphrase);
    await composer.click(words.unlock);
  };
  await give('another one');
  await composer.says(words.wrong);
  expect(practice.posts).toEqual([]);
  await composer.page.$eval('input[type="password"]', (field) => (field as HTMLInputElement).select());
  await give(PASSPHRASE);
  await composer.says(composer.words.outbox.sent.title);
  expect(practice.posts).toHaveLength(1);

  await settings.page.bringToFront();
  await settings.press(options.passphrase.lock);
  await settings.press(options.passphrase.forgot);
  await settings.press(options.passphrase.forgetting.confirm);
  await settings.says(options.bot.broken.lost);
  await settings.says(options.passphrase.state.plain);
  await settings.press(options.bot.replaceToken);
  await settings.fill(options.bot.token.label, token);
  await settings.press(options.bot.replaceToken);
  await settings.saysNoMore(options.bot.broken.lost);
  expect(await placesOf(secret)).toEqual(['channel-clipper-vault']);
}, 120_000);
