import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionDir } from '@/dev/browser/build';
import { launchWithExtension, type RunningExtension } from '@/dev/browser/launch';
import { clipByClick } from '@/dev/clip-pages/clip-by-click';
import { ownPages } from '@/dev/clip-pages/own-pages';
import { unmet } from '@/dev/clip-pages/unmet';

let running: RunningExtension;
beforeAll(async () => {
  running = await launchWithExtension({ headless: true, extensionDir: extensionDir() });
});
afterAll(() => running?.close());

describe('a page of our own writing, clicked at its own address', () => {
  test.each(ownPages())('$id', async (page) => {
    const clip = await clipByClick(running, page);
    expect(clip).toMatchObject({ ok: true });
    if (clip.ok) expect(unmet(page.expectation, clip.value)).toEqual([]);
  });
});
