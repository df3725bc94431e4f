import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from '@/dev/browser/debian';

/** Names the Firefox to use before any other is looked for. */
export const FIREFOX_VARIABLE = 'CHANNEL_CLIPPER_FIREFOX';

const NAMES = ['firefox-esr', 'firefox'];
const ELSEWHERE = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox to test in: the one that `CHANNEL_CLIPPER_FIREFOX` names, else one that is installed, else (as root on Debian) one that
 * is installed now.
 *
 * @returns the path of its program.
 * @throws one sentence that says how to get one.
 */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string {
  const found = firstPresent(env);
  if (found) return found;
  if (canInstallPackages()) {
    installPackages('firefox-esr');
    const installed = firstPresent(env);
    if (installed) return installed;
  }
  throw new Error(`No Firefox was found: install one, or set ${FIREFOX_VARIABLE} to the path of one.`);
}

function firstPresent(env: NodeJS.ProcessEnv): string | undefined {
  const named = env[FIREFOX_VARIABLE];
  const folders = env.PATH?.split(delimiter) ?? [];
  const present = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  return (named ? [named] : present).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
