import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ClipperDatabase } from './database';
import { appendSteps } from './draft-steps';

const NEWER = 990;

/** Opens the database as a newer version of the extension does; what was stored in it until then. */
function upgrade(name: string): Promise<{ inputs: number; close(): void }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, NEWER);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const count = request.result.transaction('draftSteps').objectStore('draftSteps').count();
      count.onsuccess = () => resolve({ inputs: count.result, close: () => request.result.close() });
    };
  });
}

const input = (version: number) => ({
  draftId: 'draft',
  version,
  steps: [{}],
  surface: 'popup',
  at: version,
});

it('An old page gives the database to a newer version as soon as all that was typed in it is stored', async () => {
  const db = new ClipperDatabase('upgraded-under-typing');
  await db.open();
  // As the editor stores them: one input after the other, each when the last one is done.
  const typed = (async () => {
    for (let version = 0; version < 20; version++) await appendSteps(db, input(version));
  })();
  const newer = await upgrade('upgraded-under-typing');
  await typed;
  expect(newer.inputs).toBe(20);
  newer.close();
});
