import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Author, newAuthor } from '@/dev/author/author';
import type { Servers } from '@/dev/author/servers';

/** Opens a browser on the profile; the last one must be gone. */
export type Reopen = () => Promise<Author>;

/** Does something with one profile and several browsers on it, one after another. */
export async function withKeptProfile<Value>(
  servers: Servers,
  work: (reopen: Reopen) => Promise<Value>,
): Promise<Value> {
  const profileDir = mkdtempSync(join(tmpdir(), 'channel-clipper-kill-'));
  let author: Author | undefined;
  try {
    return await work(async () => {
      author = await newAuthor(servers, { headless: true, language: 'en', profileDir });
      return author;
    });
  } finally {
    if (author?.running.browser.connected) await author.leave();
    // A process of a killed browser may still be writing in there.
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
