import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage } from '@/dev/package-command';
import { PROJECT } from '@/dev/project';

export type Target = 'chrome' | 'firefox';

/** The folder that a browser installs the extension from. */
export const extensionDir = (target: Target = 'chrome') => join(PROJECT, '.output', `${target}-mv3`);

/**
 * Builds the extension as it ships, in a process of its own: WXT changes the environment of the one it runs in.
 *
 * @returns the folder to install it from.
 * @throws with what the build said.
 */
export async function buildExtension(target: Target = 'chrome'): Promise<string> {
  // Inside a test runner `NODE_ENV` says so, and React would be the one that developers use.
  const env = { NODE_ENV: 'production' };
  const { exitCode, output } = await runPackage('wxt', ['build', '--browser', target], { env });
  if (exitCode !== 0) throw new Error(`The build for ${target} failed.\n${output}`);
  return extensionDir(target);
}

/** The folder of the extension as last built, which is built now if it never was. */
export async function builtExtension(): Promise<string> {
  return existsSync(join(extensionDir(), 'manifest.json')) ? extensionDir() : buildExtension();
}
