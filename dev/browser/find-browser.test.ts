import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserCandidates } from './candidates';
import { BROWSER_VARIABLE, findBrowser, howToGetOne } from './find-browser';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'find-browser-'));
});

afterEach(() => rmSync(home, { recursive: true }));

function program(path: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('findBrowser', () => {
  it('takes the browser that the variable names before any other', () => {
    program('bin/chromium');
    const named = program('my-browser');
    const env = { PATH: join(home, 'bin'), [BROWSER_VARIABLE]: named };
    expect(findBrowser({ platform: 'linux', env, home })).toBe(named);
  });

  it('says so when the variable names no program', () => {
    const env = { [BROWSER_VARIABLE]: join(home, 'nothing') };
    expect(() => findBrowser({ platform: 'linux', env, home })).toThrow('there is no program');
  });

  it('takes Chromium before Chrome, wherever the two lie', () => {
    program('a/google-chrome');
    const chromium = program('b/chromium');
    const env = { PATH: [join(home, 'a'), join(home, 'b')].join(':') };
    expect(findBrowser({ platform: 'linux', env, home })).toBe(chromium);
  });
});

describe('browserCandidates', () => {
  it('puts Chrome for Testing after Chromium and before Chrome, its newest version first', () => {
    const old = program('.cache/puppeteer/chrome/linux-99.0.1/chrome-linux64/chrome');
    const recent = program('.cache/puppeteer/chrome/linux-140.0.2/chrome-linux64/chrome');
    const candidates = browserCandidates({ platform: 'linux', env: { PATH: '/bin' }, home });
    const at = ['/bin/chromium', recent, old, '/bin/google-chrome'].map((path) => candidates.indexOf(path));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it('knows where macOS and Windows keep theirs', () => {
    expect(browserCandidates({ platform: 'darwin', env: {}, home })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = browserCandidates({ platform: 'win32', env: { PROGRAMFILES: 'C:/Programs' }, home });
    expect(windows).toContain(join('C:/Programs', 'Microsoft/Edge/Application/msedge.exe'));
  });
});

it.each(['linux', 'darwin', 'win32'] as const)('on %s the one sentence names a command', (platform) => {
  expect(howToGetOne(platform)).toMatch(/run `.+`/);
});
