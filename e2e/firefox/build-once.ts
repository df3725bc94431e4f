import { buildExtension } from '@/dev/browser/build';
import { findFirefox } from '@/dev/firefox/find-firefox';

/** Before all tests in Firefox: the extension as it ships there, and a Firefox to install it in. */
export async function setup(): Promise<void> {
  findFirefox();
  await buildExtension('firefox');
}
