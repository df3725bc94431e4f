import { spawnSync } from 'node:child_process';
import { extensionDir } from '@/dev/browser/build';
import type { RunningExtension } from '@/dev/browser/launch';
import { until } from '@/dev/browser/until';

/**
 * Kills the processes that draw the extension's pages (SIGKILL), as a lack of memory does; nothing in them has a last word.
 * The browser and its other pages live on, and the extension is loaded again.
 */
export async function killRenderer({ browser, extension }: RunningExtension): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const killed = processInfo.filter(({ type, id }) => type === 'renderer' && drawsExtension(id));
  if (killed.length === 0) throw new Error('No process draws the extension.');
  for (const { id } of killed) process.kill(id, 'SIGKILL');
  await until(() => killed.every(({ id }) => !drawsExtension(id)), 'the killed processes to be gone');
  // Chromium ends an extension whose process died; its balloon offers to load it again, which is this.
  await browser.installExtension(extensionDir());
  await until(
    async () => (await extension.pages()).length === 0,
    'what was left of the killed pages to be gone',
  );
}

/** Whether it is alive and draws pages of an extension. */
function drawsExtension(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes('--extension-process');
}
