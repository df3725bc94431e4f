import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '@/dev/browser/launch';
import type { Settings } from '@/utils/store/records';
import { inExtensionPage } from './extension-page';

const OPEN = `const db = await new Promise((resolve, reject) => {
  const request = indexedDB.open('channel-clipper');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});`;

/** Every record of a table of the extension's database, as it lies there. */
export function storedRecords<Row>(running: RunningExtension, table: string): Promise<Row[]> {
  return inDatabase<Row[]>(
    running,
    `return await done(db.transaction('${table}').objectStore('${table}').getAll());`,
  );
}

/** How many records a table has, asked in a page of the extension that is open. */
export async function countRecords(page: Page, table: string): Promise<number> {
  return (await page.evaluate(
    inOpenDatabase(`return await done(db.transaction('${table}').objectStore('${table}').count());`),
  )) as number;
}

/** Puts records into a table of the extension's database, as they are. */
export async function storeRecords(
  running: RunningExtension,
  table: string,
  records: readonly unknown[],
): Promise<void> {
  await inDatabase(
    running,
    `const store = db.transaction('${table}', 'readwrite').objectStore('${table}');
     for (const record of ${JSON.stringify(records)}) store.put(record);
     await done(store.count());`,
  );
}

/** Changes the author's settings as the options page stores them. */
export async function changeSettings(
  running: RunningExtension,
  changes: Partial<Omit<Settings, 'id'>>,
): Promise<void> {
  await inDatabase(
    running,
    `const settings = db.transaction('settings', 'readwrite').objectStore('settings');
     const stored = (await done(settings.get('settings'))) ?? { id: 'settings', language: 'browser', theme: 'system', surface: 'popup', typography: false, channelId: null };
     await done(settings.put({ ...stored, ...${JSON.stringify(changes)} }));`,
  );
}

function inDatabase<Value>(running: RunningExtension, work: string): Promise<Value> {
  return inExtensionPage(running, async (page) => {
    // The page itself creates the database; opened before that it would be one without tables.
    await page.waitForFunction(
      "indexedDB.databases().then((all) => all.some(({ name, version }) => name === 'channel-clipper' && version >= 10))",
    );
    return (await page.evaluate(inOpenDatabase(work))) as Value;
  });
}

const inOpenDatabase = (work: string) =>
  `(async () => { ${OPEN} try { ${work} } finally { db.close(); } })()`;
