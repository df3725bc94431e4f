import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/**
 * Ends a browser as a crash does, or a system that needs its memory: all its processes at once (SIGKILL), none of them told. What
 * the operating system was given to write it still writes, which is the difference to a power cut.
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process();
  if (main?.pid === undefined || main.exitCode !== null) return;
  const gone = once(main, 'exit');
  // Puppeteer makes the browser the leader of a group of its own where there are groups.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(main.pid), '/T', '/F']);
  else process.kill(-main.pid, 'SIGKILL');
  await gone;
}
