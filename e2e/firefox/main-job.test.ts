import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import { newFirefoxAuthor } from '@/dev/firefox/author';
import { test as inChromium } from '../harness/author';

const SLOW_SECONDS = 90;

const test = inChromium.extend('firefox', async ({ servers }, { onCleanup }) => {
  servers.practice.practice.reset();
  const author = await newFirefoxAuthor(servers);
  onCleanup(() => author.leave());
  return author;
});

describe('in Firefox', () => {
  test('an article becomes a draft and the draft a post, and the sidebar goes on with the draft of the popup', async ({
    firefox,
  }) => {
    await firefox.read('en');
    const popup = await firefox.compose();
    expect(await popup.lines()).toContainEqual(expect.stringContaining('Rehearsal at rest'));
    await popup.write(' Begun in the popup');
    const sidebar = await popup.moveBesidePage();
    await until(
      async () => (await sidebar.lines()).join().includes('Begun in the popup'),
      'the draft beside the page',
    );
    await sidebar.write(', ended beside the page.');
    await sidebar.page.press(sidebar.words.composer.send);
    await sidebar.page.says(sidebar.words.outbox.sent.title);
    const [post] = firefox.practice.posts;
    expect(post?.message.text).toContain('Begun in the popup, ended beside the page.');
  });

  test(`a post that is answered after ${SLOW_SECONDS} s ends sent: the background stays awake`, async ({
    firefox,
  }) => {
    await firefox.read('en');
    const popup = await firefox.compose();
    firefox.practice.faults.add({ kind: 'delay', seconds: SLOW_SECONDS, method: 'sendMessage' });
    await popup.page.press(popup.words.composer.send);
    await until(() => firefox.practice.faults.left === 0, 'the request to arrive');
    await popup.close();
    // Nothing is asked meanwhile: an open page or a message would wake the background.
    await pause(SLOW_SECONDS * 1000);
    const again = await firefox.compose();
    await again.page.says(again.words.outbox.sent.title);
    expect(firefox.practice.posts).toHaveLength(1);
  }, 240_000);
});
