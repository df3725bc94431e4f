import { test as base } from 'vitest';
import { type Author, newAuthor } from '@/dev/author/author';
import { type Servers, startServers } from '@/dev/author/servers';
import type { Language } from '@/utils/i18n/locale';

const withServers = base.extend(
  'servers',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs
  async ({}, { onCleanup }): Promise<Servers> => {
    const servers = await startServers();
    onCleanup(() => servers.close());
    return servers;
  },
);

/**
 * A test with an author at hand: a new browser, an empty practice Telegram. The surfaces speak English unless
 * the test overrides `language`.
 */
export const test = withServers
  .extend('language', 'en' as Language)
  .extend('author', async ({ servers, language }, { onCleanup }): Promise<Author> => {
    servers.practice.practice.reset();
    const author = await newAuthor(servers, { headless: true, language });
    onCleanup(() => author.leave());
    return author;
  });
