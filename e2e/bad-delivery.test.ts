import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { type CommandRequest, commandSchema } from '@/dev/practice/command';
import { obey } from '@/dev/practice/control';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';

const words = wordsIn('en', 'problems');

/** Lets something go wrong in the practice Telegram. */
const spoil = (author: Author, command: CommandRequest) =>
  obey(author.practice, commandSchema.parse(command));

const unknown = words('delivery.unknown-outcome.title');

const method = 'sendMessage';

/** What goes wrong, the sentence that says so, and whether the post is in the channel all the same. */
const mishaps: [string, CommandRequest, string][] = [
  ['the token was revoked', { command: 'revoke-token' }, words('delivery.invalid-token.title')],
  ['the bot was thrown out', { command: 'kick' }, words('delivery.bot-was-removed.title')],
  ['the bot has left', { command: 'leave' }, words('delivery.bot-not-member.title')],
  ['the bot may not post', { command: 'rights', edit: true }, words('delivery.missing-right.title.post')],
  ['the connection breaks', { command: 'fault', fault: { kind: 'drop', method } }, unknown],
  ['the server fails', { command: 'fault', fault: { kind: 'internal-error', method } }, unknown],
  [
    'the server is down behind its gateway',
    { command: 'fault', fault: { kind: 'bad-gateway', method } },
    unknown,
  ],
  ['a portal answers with a page', { command: 'fault', fault: { kind: 'html', method } }, unknown],
];

describe('a post that does not get through', () => {
  test.for(mishaps)(
    'says so when %s, and the draft is untouched',
    async ([, command, sentence], { author }) => {
      await author.connect('en');
      const composer = await author.compose(await author.read('en'));
      await composer.type('My words. ');
      const before = await composer.lines();
      spoil(author, command);
      await composer.send();
      await composer.says(sentence);
      expect(await composer.lines()).toEqual(before);
      expect(author.practice.calls.filter((method) => method === 'sendMessage').length).toBeLessThanOrEqual(
        1,
      );
    },
  );

  test('waits while nobody answers at the bot’s address, and goes out when somebody does', async ({
    author,
  }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    spoil(author, { command: 'fault', fault: { kind: 'drop', method: 'getMe', times: 99 } });
    await composer.send();
    await composer.says(words('delivery.unreachable.title'));
    expect(author.practice.calls).not.toContain(method);
    spoil(author, { command: 'clear-faults' });
    await composer.click(words('action.check-again'));
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts).toHaveLength(1);
  });

  test('for want of a right waits, those behind it too, and all go out in order once it is given', async ({
    author,
  }) => {
    await author.connect('en');
    const first = await author.compose(await author.read('en'));
    spoil(author, { command: 'rights', edit: true });
    await first.send();
    await first.says(words('delivery.missing-right.title.post'));
    await first.page.close();
    const second = await author.compose(await author.read('ru'));
    await second.send();
    await second.says(words('delivery.missing-right.title.post'));
    spoil(author, { command: 'rights', post: true, edit: true, delete: true });
    await second.click(words('action.check-again'));
    await second.says(second.words.outbox.sent.title);
    const [one, two] = author.practice.posts.map(({ message }) => message.text ?? '');
    expect(author.practice.posts).toHaveLength(2);
    expect(two).toContain((await second.lines())[0]);
    expect(one).not.toBe(two);
  });

  test('that arrived without an answer is not sent twice: the author looks and says that it is there', async ({
    author,
  }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    spoil(author, { command: 'fault', fault: { kind: 'drop', when: 'after-commit', method: 'sendMessage' } });
    await composer.send();
    await composer.says(unknown);
    await composer.click(words('action.it-is-there'));
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts).toHaveLength(1);
  });

  test('at once goes out by itself after the pause that Telegram asks for', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    spoil(author, { command: 'fault', fault: { kind: 'rate-limit', retryAfterSeconds: 2, method } });
    await composer.send();
    await composer.says(words('delivery.rate-limited.title'));
    await composer.says(composer.words.outbox.sent.title);
    expect(author.practice.posts).toHaveLength(1);
  });
});
