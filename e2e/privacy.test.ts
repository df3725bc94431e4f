import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { newAuthor } from '@/dev/author/author';
import { test } from './harness/author';
import { requestsIn } from './harness/net-log';

/** docs/privacy.md, "What leaves the browser". */
const CALLS =
  /\/bot[^/]+\/(getMe|getUserProfilePhotos|getFile|getChat|getChatMember|sendMessage)$|^\/file\/bot[^/]+\//;

test('from connecting a bot to a post in the channel, nothing leaves the browser but the calls that docs/privacy.md lists', async ({
  servers,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'net-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const netLog = join(folder, 'net-log.json');
  servers.practice.practice.reset();
  const author = await newAuthor(servers, { headless: true, language: 'en', netLog });
  try {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    await composer.send();
    await composer.says(composer.words.outbox.sent.title);
  } finally {
    await author.leave();
  }

  const site = new URL(servers.demo.page('en')).origin;
  const asked = requestsIn(netLog).filter(({ origin }) => origin !== site);
  expect(asked.filter(({ pathname }) => pathname.endsWith('/sendMessage'))).toHaveLength(1);
  expect(new Set(asked.map(({ origin }) => origin))).toEqual(new Set([servers.practice.apiRoot]));
  expect(asked.filter(({ pathname }) => !CALLS.test(pathname))).toEqual([]);
});
