import type { RunningExtension } from '@/dev/browser/launch';

/**
 * The button of DevTools that stops service workers, at hand on a page of the extension's own that stays open.
 *
 * @returns what presses it.
 */
export async function stopperOf({ browser, origin }: RunningExtension): Promise<() => Promise<void>> {
  const page = await browser.newPage();
  await page.goto(`${origin}/options.html`);
  const devTools = await page.createCDPSession();
  await devTools.send('ServiceWorker.enable');
  return async () => {
    await devTools.send('ServiceWorker.stopAllWorkers');
  };
}
