import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extensionDir } from '@/dev/browser/build';

/** The extension as built, on a disk so slow that the composer has loaded only when `loadComposer` says so. */
export function slowComposer(): string {
  const copy = mkdtempSync(join(tmpdir(), 'slow-composer-'));
  cpSync(extensionDir(), copy, { recursive: true });
  const chunks = join(copy, 'chunks');
  const name = readdirSync(chunks).find((file) => /^mount-composer-.*\.js$/.test(file));
  if (!name) throw new Error('The build has no chunk that mounts the composer.');
  const file = join(chunks, name);
  const waiting = 'await new Promise((load) => { globalThis.loadComposer = load; });';
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n${waiting}\n`);
  return copy;
}

export async function loadComposer(page: Page): Promise<void> {
  await page.waitForFunction('globalThis.loadComposer');
  await page.evaluate('loadComposer()');
}
