import { describe, expect } from 'vitest';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';

const words = wordsIn('en', 'problems');

describe('a post that nobody knows of', () => {
  test('and that the author found gets its address from a pasted link', async ({ author }) => {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    author.practice.faults.add({ kind: 'bad-gateway', when: 'after-commit', method: 'sendMessage' });
    await composer.send();
    await composer.says(words('delivery.unknown-outcome.title'));
    await composer.click(words('action.it-is-there'));
    await composer.says(composer.words.outbox.sent.noAddress);

    const { label, keep, wrong } = composer.words.outbox.address;
    const address = await composer.part('textbox', label);
    await address.type('https://t.me/another_channel/2');
    await composer.click(keep);
    await composer.says(wrong);
    await address.evaluate((field) => (field as HTMLInputElement).select());
    await address.type('https://t.me/slow_reading/2');
    await composer.click(keep);

    const link = await composer.part('link', composer.words.outbox.sent.openPost);
    expect(await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href)).toBe(
      'https://t.me/slow_reading/2',
    );
    expect(author.practice.posts).toHaveLength(1);
  });
});
