import { describe, expect } from 'vitest';
import { obey } from '@/dev/practice/control';
import { messagesIn, wordsIn } from '@/utils/i18n/catalogue';
import { inviteLink } from '@/utils/telegram-links';
import { test } from './harness/author';
import { SettingsPage } from './harness/settings';

const { options, problems, common } = messagesIn('en');
const said = wordsIn('en', 'problems');

describe('the options page', () => {
  test('leads from a token to a channel, and says at each step what is wrong and what to do', async ({
    author,
    servers,
  }) => {
    const { practice } = author;
    const { bot } = practice.cast;
    const { apiRoot } = servers.practice;
    const { address, token } = options.bot;
    const settings = await SettingsPage.open(author.running);
    const connect = async (pasted: string) => {
      await settings.fill(token.label, pasted);
      await settings.press(options.bot.connect);
    };

    // An address: nobody answers, something else does, the Bot API does; before that no token has gone anywhere.
    await settings.press(address.summary);
    await settings.fill(address.label, 'http://127.0.0.1:9');
    await settings.press(address.check.do);
    await settings.says(said('delivery.unreachable.titleAt', { host: '127.0.0.1:9' }));
    await connect(bot.token);
    await settings.says(problems.delivery.unreachable.title);
    await settings.fill(address.label, apiRoot);
    const { host } = new URL(apiRoot);
    practice.faults.add({ kind: 'html', method: 'getMe' });
    await settings.press(address.check.do);
    await settings.says(said('delivery.not-telegram.titleAt', { host }));
    await settings.press(address.check.do);
    await settings.says(wordsIn('en', 'options')('bot.address.check.found', { host }));

    // A token: none, a wrong one, the right one in what @BotFather wrote, which is never shown again.
    practice.calls = [];
    await connect('my password');
    await settings.says(token.malformed);
    expect(practice.calls).toEqual([]);
    await connect(`7100200309:${'x'.repeat(35)}`);
    await settings.says(problems.delivery['invalid-token'].asking);
    await connect(`Use this token: ${bot.token} Keep it secure.`);
    await settings.says(`@${bot.username}`);
    await settings.says(token.kept);
    expect(await settings.markup()).toContain('src="data:image/');
    expect(await settings.markup()).not.toContain(bot.token.slice(-20));
    expect(await settings.page.$('input[name="token"]')).toBeNull();

    // A channel: unknown, a group, without the bot, without a right, ready.
    const add = async (reference: string) => {
      await settings.fill(options.channels.add.reference, reference);
      await settings.press(options.channels.add.submit);
    };
    await settings.says(options.channels.add.first);
    await add('@nobody_at_all');
    await settings.says('Nothing is known as “@nobody_at_all”.');
    await add(practice.cast.group);
    await settings.says('“Slow Reading: the talk” is not a channel.');
    obey(practice, { command: 'leave' });
    await add(practice.cast.publicChannel);
    await settings.says(problems.delivery['bot-not-member'].title);
    obey(practice, { command: 'rights', post: false, edit: true, delete: true });
    await add('https://t.me/slow_reading/12');
    await settings.says(options.channels.missing.post);
    expect(await settings.text()).not.toContain(options.channels.missing.edit);
    expect(await settings.address(options.channels.giveRights)).toBe(inviteLink(bot.username));
    obey(practice, { command: 'rights', post: true, edit: true, delete: true });
    await settings.press(options.channels.checkAgain);
    await settings.says(options.ready.title);
  }, 120_000);

  test('takes the removal of a channel back, and forgets a bot with its channels after asking', async ({
    author,
  }) => {
    await author.connect('ru');
    const settings = await SettingsPage.open(author.running);
    await settings.press('Channel Slow Reading: actions');
    await settings.press(options.channels.remove, 'menuitem');
    await settings.says('Slow Reading is removed from here.');
    await settings.saysNoMore(options.channels.canPost);
    await settings.press(common.undo);
    await settings.says(options.channels.canPost);
    expect(await settings.text()).toContain('Russian');

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
  }, 120_000);
});
