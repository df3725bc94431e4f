import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the search may look at: the machine's own, or a made-up one in tests. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
}

/** Programs of each platform, the ones that take `--load-extension` as well as Chrome for Testing before branded ones. */
const PROGRAMS: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    'chromium',
    'chromium-browser',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'google-chrome-stable',
    'google-chrome',
  ],
  darwin: [
    'Applications/Chromium.app/Contents/MacOS/Chromium',
    'Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'Google/Chrome/Application/chrome.exe',
  ],
};

/** Where `npx @puppeteer/browsers install chrome` and puppeteer itself put Chrome for Testing, under their cache. */
const CHROME_FOR_TESTING: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'chrome/*/chrome-linux*/chrome',
  darwin: 'chrome/*/chrome-mac-*/*.app/Contents/MacOS/Google Chrome for Testing',
  win32: 'chrome/*/chrome-win*/chrome.exe',
};

export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});

/** Every path at which a browser may lie, best first; most of them do not exist. */
export function browserCandidates(at: Surroundings): string[] {
  const programs = PROGRAMS[at.platform] ?? [];
  const installed = folders(at).flatMap((folder) =>
    programs.map((program) => ({ program, path: join(folder, program) })),
  );
  // By program first, so that a Chromium in the last folder still goes before a Chrome in the first.
  const byProgram = programs.flatMap((program) =>
    installed.filter((one) => one.program === program).map(({ path }) => path),
  );
  const branded = (path: string) =>
    /edge|google-chrome|Google Chrome\.app|Google\/Chrome|Google\\Chrome/i.test(path);
  return [
    ...byProgram.filter((path) => !branded(path)),
    ...chromesForTesting(at),
    ...byProgram.filter(branded),
  ];
}

function folders({ platform, env, home }: Surroundings): string[] {
  if (platform === 'darwin') return ['/', home];
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  }
  return [
    ...(env.PATH ?? '').split(':').filter(Boolean),
    '/usr/bin',
    '/snap/bin',
    '/opt/google/chrome',
    '/opt/microsoft/msedge',
  ];
}

function chromesForTesting({ platform, env, home }: Surroundings): string[] {
  const pattern = CHROME_FOR_TESTING[platform];
  if (!pattern) return [];
  const caches = [env.PUPPETEER_CACHE_DIR, join(home, '.cache', 'puppeteer')].flatMap(
    (folder) => folder ?? [],
  );
  return caches.flatMap((cache) =>
    globSync(pattern, { cwd: cache })
      .sort()
      .reverse()
      .map((path) => join(cache, path)),
  );
}
