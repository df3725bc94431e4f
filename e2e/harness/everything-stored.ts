import { inExtensionPage } from '@/dev/author/extension-page';
import type { RunningExtension } from '@/dev/browser/launch';

const COLLECT = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stored = { localStorage: JSON.stringify({ ...localStorage }), caches: JSON.stringify(await caches.keys()) };
  for (const area of ['local', 'session', 'sync'])
    stored['storage.' + area] = JSON.stringify(await chrome.storage[area].get());
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    const tables = [...db.objectStoreNames].map((table) => done(db.transaction(table).objectStore(table).getAll()));
    stored[name] = JSON.stringify(await Promise.all(tables));
    db.close();
  }
  return stored;
})()`;

/** All that the extension keeps in the browser, as JSON by the name of the place: databases, storage areas, caches. */
export function everythingStored(running: RunningExtension): Promise<Record<string, string>> {
  return inExtensionPage(running, async (page) => (await page.evaluate(COLLECT)) as Record<string, string>);
}
