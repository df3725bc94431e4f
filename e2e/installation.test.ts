import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { extensionDir } from '@/dev/browser/build';
import { test } from './harness/author';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown[];
}

const manifest = JSON.parse(readFileSync(join(extensionDir(), 'manifest.json'), 'utf8')) as Manifest;

describe('what the extension may do once it is installed', () => {
  test('is what it asks for in words: nothing about the pages that the author reads', ({ expect }) => {
    expect(manifest.permissions.sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(['https://api.telegram.org/*']);
    expect(manifest.content_scripts).toBeUndefined();
  });

  test('is the same as the browser sees it, and no other site', async ({ author }) => {
    const worker = await author.running.worker();
    const granted = (await worker.evaluate('chrome.permissions.getAll()')) as { origins: string[] };
    expect(granted.origins).toEqual(['https://api.telegram.org/*']);
  });

  test('lets it read a page only after a click there', async ({ author }) => {
    const page = await author.read('en');
    const worker = await author.running.worker();
    const inject = `chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ pendingUrl, url, active }) => active);
      return chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title })
        .then(([{ result }]) => result, (error) => 'refused: ' + error.message);
    })`;
    expect(await worker.evaluate(inject)).toMatch(/^refused/);
    await author.compose(page);
    expect(await worker.evaluate(inject)).toMatch(/^Rehearsal at rest/);
  });
});
