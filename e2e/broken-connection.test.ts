import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { makeCertificate } from '@/dev/practice/certificate';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test as overHttp1 } from './harness/author';

const unknown = wordsIn('en', 'problems')('delivery.unknown-outcome.title');

const certificate = makeCertificate();

/** Against the Bot API as one runs it oneself, and as Telegram's own front end speaks. */
const protocols = [
  { protocol: 'HTTP/1.1', test: overHttp1, canBeSpoken: true },
  {
    protocol: 'HTTP/2',
    test: overHttp1.extend('certificate', { scope: 'file' }, certificate),
    // Browsers speak it with a certificate alone.
    canBeSpoken: certificate !== null,
  },
];

describe.each(protocols)('when a connection over $protocol breaks', ({ test, canBeSpoken }) => {
  describe.runIf(canBeSpoken)('before the answer has begun', () => {
    test('a question that had reused it is repeated by the browser, and nobody is told', async ({
      author,
      servers,
    }) => {
      const ask = await askerOf(author, servers.practice.apiRoot);
      await ask();
      author.practice.faults.add({ kind: 'drop', when: 'after-commit', method: 'getMe' });
      expect(await ask()).toBe(200);
      expect(timesCalled(author, 'getMe')).toBe(3);
    });

    test('a post is in the channel once, and the author is asked to look', async ({ author, servers }) => {
      await author.connect('en');
      const composer = await author.compose(await author.read('en'));
      await (await askerOf(author, servers.practice.apiRoot))();
      author.practice.faults.add({ kind: 'drop', when: 'after-commit', method: 'sendMessage' });
      await composer.send();
      await composer.says(unknown);
      expect(timesCalled(author, 'sendMessage')).toBe(1);
      expect(author.practice.posts).toHaveLength(1);
    });

    test('a post right after another post is there once as well', async ({ author }) => {
      await author.connect('en');
      const first = await author.compose(await author.read('en'));
      await first.send();
      await first.says(first.words.outbox.sent.title);
      await first.page.close();
      const second = await author.compose(await author.read('ru'));
      author.practice.faults.add({ kind: 'drop', when: 'after-commit', method: 'sendMessage' });
      await second.send();
      await second.says(unknown);
      expect(timesCalled(author, 'sendMessage')).toBe(2);
      expect(author.practice.posts).toHaveLength(2);
    });
  });
});

const timesCalled = (author: Author, method: string): number =>
  author.practice.calls.filter((called) => called === method).length;

/** Asks who the bot is, from the background and without the extension's own ways, and answers with the HTTP status. */
async function askerOf({ running, practice }: Author, apiRoot: string): Promise<() => Promise<unknown>> {
  const worker = await running.worker();
  const address = JSON.stringify(`${apiRoot}/bot${practice.cast.bot.token}/getMe`);
  return () =>
    worker.evaluate(`fetch(${address}, { method: 'POST', credentials: 'omit' }).then(async (answer) => {
      await answer.text();
      return answer.status;
    })`);
}
