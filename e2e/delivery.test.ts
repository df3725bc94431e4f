import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { storedRecords } from '@/dev/author/database';
import { inExtensionPage } from '@/dev/author/extension-page';
import { until } from '@/dev/browser/until';
import { wordsIn } from '@/utils/i18n/catalogue';
import type { Job } from '@/utils/outbox/job';
import { test } from './harness/author';

const SLOW_SECONDS = 90;

describe('a request under way', () => {
  test(`that is answered after ${SLOW_SECONDS} s ends sent: the worker stays awake`, async ({ author }) => {
    await sendSlowly(author);
    // Nothing is asked meanwhile: an open page or a message would wake the worker.
    await pause(SLOW_SECONDS * 1000);
    await until(async () => (await job(author)).state === 'sent', 'the post to be sent');
    expect(author.practice.posts).toHaveLength(1);
    expect((await job(author)).attempts).toBe(1);
  }, 180_000);

  test('whose worker is killed ends unknown, and nobody sends it again by himself', async ({ author }) => {
    await sendSlowly(author);
    await killWorker(author);
    expect((await job(author)).error).toEqual({ code: 'unknown-outcome', why: 'worker-stopped' });
    await wakeOutbox(author);
    expect((await job(author)).attempts).toBe(1);
    expect(author.practice.calls.filter((method) => method === 'sendMessage').length).toBeLessThanOrEqual(1);
  });

  test('whose worker is killed leaves nothing behind that holds up the next', async ({ author }) => {
    await sendSlowly(author);
    await killWorker(author);
    const composer = await author.compose(await author.read('en'));
    await composer.click(wordsIn('en', 'problems')('action.send-again'));
    await composer.says(composer.words.outbox.sent.title);
  });
});

/** Sends a post whose answer takes long, and closes the popup as soon as the request has left. */
async function sendSlowly(author: Author): Promise<void> {
  await author.connect('en');
  const composer = await author.compose(await author.read('en'));
  author.practice.faults.add({ kind: 'delay', seconds: SLOW_SECONDS, method: 'sendMessage' });
  await composer.send();
  await until(() => author.practice.faults.left === 0, 'the request to arrive');
  await composer.page.close();
}

/** In the middle of the request; resolves when the next worker has missed it. */
async function killWorker(author: Author): Promise<void> {
  expect((await job(author)).state).toBe('attempting');
  const worker = await author.running.worker();
  await worker.close();
  await wakeOutbox(author);
  await until(async () => (await job(author)).state === 'unknown', 'the request to be missed');
}

async function job(author: Author): Promise<Job> {
  const [only] = await storedRecords<Job>(author.running, 'jobs');
  if (!only) throw new Error('There is no job in the outbox.');
  return only;
}

/** As a surface does that opens. */
function wakeOutbox(author: Author): Promise<unknown> {
  const message = { id: 1, type: 'runOutbox', timestamp: Date.now() };
  return inExtensionPage(author.running, (page) =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`),
  );
}
