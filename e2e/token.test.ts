import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleMessage } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { newAuthor } from '@/dev/author/author';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';
import { everythingStored } from './harness/everything-stored';
import { requestsIn } from './harness/net-log';
import { SettingsPage } from './harness/settings';

const problems = wordsIn('en', 'problems');

test('the token stands in the vault and in the addresses of the calls: nowhere else that is stored, shown, logged or asked', async ({
  servers,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'net-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const netLog = join(folder, 'net-log.json');
  const { practice, apiRoot } = servers.practice;
  practice.reset();
  const { token } = practice.cast.bot;
  const secret = token.slice(token.indexOf(':') + 1);
  const author = await newAuthor(servers, { headless: true, language: 'en', netLog });
  const said: string[] = [];
  const note = (message: ConsoleMessage) => said.push(message.text());
  const worker = await author.running.worker();
  worker.on('console', note);
  await worker.evaluate('console.error("The background is heard.")');
  try {
    await author.connect('en');
    const composer = await author.compose(await author.read('en'));
    composer.page.on('console', note);
    const shows = async (sentence: string) => {
      await composer.says(sentence);
      said.push(await composer.page.content());
    };
    practice.faults.add({ kind: 'drop', method: 'sendMessage' });
    await composer.send();
    await shows(problems('delivery.unknown-outcome.title'));
    for (const bot of practice.world.bots) bot.revoked = true;
    await composer.click(problems('action.send-again'));
    await shows(problems('delivery.invalid-token.title'));
    const settings = await SettingsPage.open(author.running);
    await settings.says('Slow Reading');
    said.push(await settings.markup());

    const stored = await everythingStored(author.running);
    expect(Object.keys(stored).filter((place) => stored[place]?.includes(secret))).toEqual([
      'channel-clipper-vault',
    ]);
    expect(stored['channel-clipper']).toContain('slow_reading_bot');
    expect(said).toContain('The background is heard.');
    expect(said.filter((text) => text.includes(secret))).toEqual([]);
  } finally {
    await author.leave();
  }
  const asked = requestsIn(netLog).filter(({ href }) => href.includes(secret));
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter(({ origin }) => origin !== apiRoot)).toEqual([]);
});
