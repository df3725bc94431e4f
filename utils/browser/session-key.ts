import { browser } from 'wxt/browser';
import type { SealingKey } from '@/utils/sealing';

/** Where the key of an unlocked vault is while the browser runs. */
export interface KeyPlace {
  read(): Promise<SealingKey | null>;
  write(key: SealingKey | null): Promise<void>;
}

const NAME = 'vaultKey';

/**
 * `storage.session`: in the browser's memory alone, emptied when it closes, open to no content script, and there again when a
 * stopped worker wakes. A `CryptoKey` in IndexedDB would be on the disk, whatever it says of being extractable, and would stay there
 * after a crash; in the worker's own memory it would be gone with the worker, after half a minute.
 */
export const sessionKey: KeyPlace = {
  async read() {
    const stored = (await browser.storage.session.get(NAME))[NAME];
    return Array.isArray(stored) ? new Uint8Array(stored) : null;
  },
  write: (key) =>
    key ? browser.storage.session.set({ [NAME]: Array.from(key) }) : browser.storage.session.remove(NAME),
};
