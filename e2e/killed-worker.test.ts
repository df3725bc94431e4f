import { describe, expect } from 'vitest';
import type { Author } from '@/dev/author/author';
import { inExtensionPage } from '@/dev/author/extension-page';
import { until } from '@/dev/browser/until';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';
import { onlyJob, sendSlowly } from './harness/slow-answer';

describe('a request under way', () => {
  test('whose worker is killed ends unknown, and nobody sends it again by himself', async ({ author }) => {
    await sendSlowly(author);
    await killWorker(author);
    expect((await onlyJob(author)).error).toEqual({ code: 'unknown-outcome', why: 'worker-stopped' });
    await wakeOutbox(author);
    expect((await onlyJob(author)).attempts).toBe(1);
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

/** In the middle of the request; resolves when the next worker has missed it. */
async function killWorker(author: Author): Promise<void> {
  expect((await onlyJob(author)).state).toBe('attempting');
  const worker = await author.running.worker();
  await worker.close();
  await wakeOutbox(author);
  await until(async () => (await onlyJob(author)).state === 'unknown', 'the request to be missed');
}

/** As a surface does that opens. */
function wakeOutbox(author: Author): Promise<unknown> {
  const message = { id: 1, type: 'runOutbox', timestamp: Date.now() };
  return inExtensionPage(author.running, (page) =>
    page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`),
  );
}
