import { test as base } from 'vitest';
import { type Author, newAuthor } from '@/dev/author/author';
import { type Servers, startServers } from '@/dev/author/servers';
import type { Certificate } from '@/dev/practice/certificate';
import type { Language } from '@/utils/i18n/locale';
import { whatWasSeen } from './what-was-seen';

const withServers = base
  .extend('certificate', { scope: 'file' }, null as Certificate | null)
  .extend('servers', { scope: 'file' }, async ({ certificate }, { onCleanup }): Promise<Servers> => {
    const servers = await startServers({ ...(certificate && { certificate }) });
    onCleanup(() => servers.close());
    return servers;
  });

/**
 * A test with an author at hand: a new browser, an empty practice Telegram. The surfaces speak English unless
 * the test overrides `language`, and the practice Telegram HTTP/1.1 unless its file overrides `certificate`.
 */
export const test = withServers
  .extend('language', 'en' as Language)
  .extend('author', async ({ servers, language, certificate, task }, { onCleanup }): Promise<Author> => {
    servers.practice.practice.reset();
    const author = await newAuthor(servers, {
      headless: true,
      language,
      anyCertificate: certificate !== null,
    });
    onCleanup(async () => {
      if (task.result?.state === 'fail') console.error(await whatWasSeen(author.running.browser));
      await author.leave();
    });
    return author;
  });
