import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

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
  const wxt = join(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build', '--browser', target], { cwd: PROJECT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build for ${target} failed.\n${stdout}${stderr}`);
  }
  return extensionDir(target);
}

/** The folder of the extension as last built, which is built now if it never was. */
export async function builtExtension(): Promise<string> {
  return existsSync(join(extensionDir(), 'manifest.json')) ? extensionDir() : buildExtension();
}
