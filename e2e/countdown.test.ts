import { describe, expect } from 'vitest';
import { MOD } from '@/dev/author/composer';
import { changeSettings, storedRecords } from '@/dev/author/database';
import { until } from '@/dev/browser/until';
import type { Job } from '@/utils/outbox/job';
import { test } from './harness/author';

describe('a post that can be called off for some seconds', () => {
  test('is never sent after Esc or the undo shortcut, and leaves on time though the popup is closed', async ({
    author,
  }) => {
    await author.connect('en');
    // Long enough for a slow machine to be in time.
    await changeSettings(author.running, { countdownSeconds: 20 });
    const article = await author.read('en');
    const composer = await author.compose(article);
    await composer.type('My words. ');
    const before = await composer.lines();
    const { countdown } = composer.words.outbox;

    for (const keys of [['Escape'], [MOD, 'z']] as const) {
      await composer.press(MOD, 'Enter');
      await composer.says(countdown.text);
      // The text cannot be written any more, so the notice has the keys.
      await composer.page.waitForFunction(
        (label) => document.activeElement?.textContent?.includes(label),
        {},
        countdown.callOff,
      );
      await composer.press(...keys);
      await composer.textbox();
      await composer.page.waitForFunction(() => document.activeElement?.matches('[contenteditable="true"]'));
      expect(await composer.lines()).toEqual(before);
    }

    // Another page takes the popup away.
    await composer.page.close();
    expect(await storedRecords(author.running, 'jobs')).toEqual([]);
    await changeSettings(author.running, { countdownSeconds: 5 });
    const again = await author.compose(article);
    await again.send();
    await again.says(countdown.text);
    await again.page.close();
    await until(() => author.practice.posts.length === 1, 'the post to leave', 40_000);
    const job = await until(
      async () => (await storedRecords<Job>(author.running, 'jobs')).find(({ state }) => state === 'sent'),
      'the post to be written down as sent',
    );
    expect(job.attempts).toBe(1);
    expect((job.finishedAt ?? 0) - job.createdAt).toBeGreaterThanOrEqual(5_000);
  }, 120_000);
});
