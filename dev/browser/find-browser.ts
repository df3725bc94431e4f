import { accessSync, constants, statSync } from 'node:fs';
import { browserCandidates, type Surroundings, surroundings } from './candidates';
import { canInstallPackages, installPackages } from './debian';

/** Names the browser to use before any other is looked for. */
export const BROWSER_VARIABLE = 'CHANNEL_CLIPPER_BROWSER';

const INSTALL_HINT: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'sudo apt-get install chromium',
  darwin: 'brew install --cask chromium',
  win32: 'winget install Hibbiki.Chromium',
};

/**
 * The browser that start, test, clip and shots run in: the one that `CHANNEL_CLIPPER_BROWSER` names, else Chromium
 * or Chrome for Testing, else Edge or Chrome, else (as root on Debian) a Chromium that is installed now.
 *
 * @returns the path of its program.
 * @throws one sentence that names the command to get a browser.
 */
export function findBrowser(at: Surroundings = surroundings()): string {
  const named = at.env[BROWSER_VARIABLE];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${BROWSER_VARIABLE} is ${named}, and there is no program.`);
  }
  const found = firstPresent(at);
  if (found) return found;
  if (canInstallPackages()) {
    installPackages('chromium', 'fonts-noto-color-emoji');
    const installed = firstPresent(at);
    if (installed) return installed;
  }
  throw new Error(howToGetOne(at.platform));
}

/** What a developer without a browser reads. */
export function howToGetOne(platform: NodeJS.Platform): string {
  const command = INSTALL_HINT[platform] ?? 'npx @puppeteer/browsers install chrome';
  return `No Chromium, Chrome or Edge was found: run \`${command}\`, or set ${BROWSER_VARIABLE} to the path of one.`;
}

function firstPresent(at: Surroundings): string | undefined {
  return browserCandidates(at).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
