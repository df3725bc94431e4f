import { buildExtension } from '@/dev/browser/build';
import { findBrowser } from '@/dev/browser/find-browser';

/** Before all browser tests: the extension as it ships, and a browser to install it in. */
export async function setup(): Promise<void> {
  findBrowser();
  await buildExtension();
}
