import { describe, expect } from 'vitest';
import { obey } from '@/dev/practice/control';
import { messagesIn, wordsIn } from '@/utils/i18n/catalogue';
import { inviteLink } from '@/utils/telegram-links';
import { test } from './harness/author';
import { SettingsPage } from './harness/settings';

const { options, problems, common } = messagesIn('en');
const said = wordsIn('en', 'problems');

const fillBot = async (settings: SettingsPage, apiRoot: string, token: string) => {
  await settings.press(options.bot.address.summary);
  await settings.fill(options.bot.address.label, apiRoot);
  await settings.fill(options.bot.token.label, token);
  await settings.press(options.bot.connect);
};

describe('the options page', () => {
  test('connects a bot from what @BotFather wrote, and never shows its token again', async ({
    author,
    servers,
  }) => {
    const settings = await SettingsPage.open(author.running);
    const { bot } = author.practice.cast;
    await fillBot(settings, servers.practice.apiRoot, `Use this token: ${bot.token} Keep it secure.`);

    await settings.says(`@${bot.username}`);
    await settings.says(options.bot.token.kept);
    expect(await settings.markup()).toContain('src="data:image/');
    expect(await settings.markup()).not.toContain(bot.token.slice(-20));
    expect(await settings.page.$('input[name="token"]')).toBeNull();
  });

  test('says what is wrong with a token, by itself or after asking Telegram', async ({ author, servers }) => {
    const settings = await SettingsPage.open(author.running);
    await fillBot(settings, servers.practice.apiRoot, 'my password');
    await settings.says(options.bot.token.malformed);
    expect(author.practice.calls).toEqual([]);

    await settings.fill(options.bot.token.label, `7100200309:${'x'.repeat(35)}`);
    await settings.press(options.bot.connect);
    await settings.says(problems.delivery['invalid-token'].asking);
  });

  test('says whether the Bot API, something else or nobody answers at an address, before a token goes there', async ({
    author,
    servers,
  }) => {
    const settings = await SettingsPage.open(author.running);
    const { address } = options.bot;
    const nobody = '127.0.0.1:9';
    await fillBot(settings, `http://${nobody}`, author.practice.cast.bot.token);
    await settings.says(problems.delivery.unreachable.title);

    await settings.press(address.check.do);
    await settings.says(said('delivery.unreachable.titleAt', { host: nobody }));
    const { host } = new URL(servers.practice.apiRoot);
    await settings.fill(address.label, servers.practice.apiRoot);
    author.practice.faults.add({ kind: 'html', method: 'getMe' });
    await settings.press(address.check.do);
    await settings.says(said('delivery.not-telegram.titleAt', { host }));
    await settings.press(address.check.do);
    await settings.says(wordsIn('en', 'options')('bot.address.check.found', { host }));
  });

  test('names what the bot lacks in a channel, the way to give it, and looks again', async ({
    author,
    servers,
  }) => {
    const { practice } = author;
    const settings = await SettingsPage.open(author.running);
    await fillBot(settings, servers.practice.apiRoot, practice.cast.bot.token);
    await settings.says(options.channels.add.first);

    obey(practice, { command: 'rights', post: false, edit: true, delete: true });
    await settings.fill(options.channels.add.reference, 'https://t.me/slow_reading/12');
    await settings.press(options.channels.add.submit);
    await settings.says(options.channels.missing.post);
    expect(await settings.text()).not.toContain(options.channels.missing.edit);
    expect(await settings.address(options.channels.giveRights)).toBe(inviteLink(practice.cast.bot.username));

    obey(practice, { command: 'rights', post: true, edit: true, delete: true });
    await settings.press(options.channels.checkAgain);
    await settings.says(options.ready.title);
  });

  test('tells a channel that is unknown, a group, and one that the bot is not in apart', async ({
    author,
    servers,
  }) => {
    const { practice } = author;
    const settings = await SettingsPage.open(author.running);
    await fillBot(settings, servers.practice.apiRoot, practice.cast.bot.token);
    const add = async (reference: string) => {
      await settings.fill(options.channels.add.reference, reference);
      await settings.press(options.channels.add.submit);
    };

    await add('@nobody_at_all');
    await settings.says('Nothing is known as “@nobody_at_all”.');
    await add(practice.cast.group);
    await settings.says('“Slow Reading: the talk” is not a channel.');
    obey(practice, { command: 'leave' });
    await add(practice.cast.publicChannel);
    await settings.says(problems.delivery['bot-not-member'].title);
  });

  test('takes the removal of a channel back', async ({ author }) => {
    await author.connect('ru');
    const settings = await SettingsPage.open(author.running);
    await settings.press('Channel Slow Reading: actions');
    await settings.press(options.channels.remove, 'menuitem');
    await settings.says('Slow Reading is removed from here.');
    await settings.saysNoMore(options.channels.canPost);

    await settings.press(common.undo);
    await settings.says(options.channels.canPost);
    expect(await settings.text()).toContain('Russian');
  });

  test('forgets a bot with its channels, after asking', async ({ author }) => {
    await author.connect('ru');
    const settings = await SettingsPage.open(author.running);
    const leave = async (answer: string) => {
      await settings.press('Bot Slow Reading: actions');
      await settings.press(options.bot.disconnect, 'menuitem');
      await settings.says('Disconnect Slow Reading?');
      await settings.press(answer);
      await settings.saysNoMore('Disconnect Slow Reading?');
    };
    await leave(common.cancel);
    await settings.says(options.channels.canPost);
    await leave(options.bot.disconnecting.confirm);
    await settings.says(options.bot.steps.title);
    await settings.says(options.channels.needBot);
  });
});
