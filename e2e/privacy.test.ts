import type { Browser, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import { test } from './harness/author';

/** Every address that the extension's own contexts ask for from now on, its own files left out. */
async function watchRequests(browser: Browser): Promise<URL[]> {
  const asked: URL[] = [];
  const watch = async (target: Target) => {
    if (!target.url().startsWith('chrome-extension://')) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => {
      const url = new URL(request.url);
      if (/^https?:$/.test(url.protocol)) asked.push(url);
    });
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target) => void watch(target).catch(() => {}));
  browser.on('targetchanged', (target) => void watch(target).catch(() => {}));
  await Promise.all(browser.targets().map(watch));
  return asked;
}

/** docs/privacy.md, "What leaves the browser". */
const CALLS =
  /\/bot[^/]+\/(getMe|getUserProfilePhotos|getFile|getChat|getChatMember|sendMessage)$|^\/file\/bot[^/]+\//;

test('from connecting a bot to a post in the channel, nothing leaves the browser but the calls that docs/privacy.md lists', async ({
  author,
  servers,
}) => {
  await author.running.worker();
  const asked = await watchRequests(author.running.browser);
  await author.connect('en');
  const composer = await author.compose(await author.read('en'));
  await composer.send();
  await composer.says(composer.words.outbox.sent.title);
  expect(asked.map(({ pathname }) => pathname).filter((path) => path.endsWith('/sendMessage'))).toHaveLength(
    1,
  );
  expect(new Set(asked.map(({ origin }) => origin))).toEqual(new Set([servers.practice.apiRoot]));
  expect(asked.filter(({ pathname }) => !CALLS.test(pathname))).toEqual([]);
});
