import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What the search may look at: the machine's own, or a made-up one in tests. */
export interface Surroundings {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
}

interface Programs {
  open: string[];
  /** Chrome for Testing, where `npx @puppeteer/browsers install chrome` puts it in its cache. */
  forTesting: string;
  branded: string[];
}

/** Where each platform keeps its browsers, inside the folders that `folders` names. */
const PROGRAMS: Partial<Record<NodeJS.Platform, Programs>> = {
  linux: {
    open: ['chromium', 'chromium-browser'],
    forTesting: 'chrome/*/chrome-linux*/chrome',
    branded: ['microsoft-edge-stable', 'microsoft-edge', 'google-chrome-stable', 'google-chrome'],
  },
  darwin: {
    open: ['Chromium.app/Contents/MacOS/Chromium'],
    forTesting: 'chrome/*/chrome-mac-*/*.app/Contents/MacOS/Google Chrome for Testing',
    branded: [
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  win32: {
    open: ['Chromium/Application/chrome.exe'],
    forTesting: 'chrome/*/chrome-win*/chrome.exe',
    branded: ['Microsoft/Edge/Application/msedge.exe', 'Google/Chrome/Application/chrome.exe'],
  },
};

export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});

/** Every path at which a browser may lie, best first; most of them do not exist. */
export function browserCandidates(at: Surroundings): string[] {
  const programs = PROGRAMS[at.platform];
  if (!programs) return [];
  return [
    ...inFolders(programs.open, at),
    ...newestFirst(programs.forTesting, at),
    ...inFolders(programs.branded, at),
  ];
}

/** By program first: the better one in the last folder goes before the worse one in the first. */
function inFolders(programs: string[], at: Surroundings): string[] {
  return programs.flatMap((program) => folders(at).map((folder) => join(folder, program)));
}

function folders({ platform, env, home }: Surroundings): string[] {
  if (platform === 'darwin') return ['/Applications', join(home, 'Applications')];
  const names = platform === 'win32' ? ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] : ['PATH'];
  const separator = platform === 'win32' ? ';' : ':';
  const named = names.flatMap((name) => env[name]?.split(separator) ?? []).filter(Boolean);
  return platform === 'win32' ? named : [...named, '/usr/bin', '/snap/bin'];
}

function newestFirst(pattern: string, { env, home }: Surroundings): string[] {
  const cache = env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');
  const found = globSync(pattern, { cwd: cache }).map((path) => join(cache, path));
  return found.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
