import type { Page } from 'puppeteer-core';
import { test as base } from 'vitest';
import { extensionDir } from '@/dev/browser/build';
import { Composer } from '@/dev/browser/composer';
import { type Account, connect } from '@/dev/browser/connect';
import { changeSettings } from '@/dev/browser/database';
import { closeExtensionPages } from '@/dev/browser/extension-page';
import { launchWithExtension, type RunningExtension } from '@/dev/browser/launch';
import { type DEMO_PAGES, type DemoSite, startDemoSite } from '@/dev/demo/demo-site';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';
import type { Language } from '@/utils/i18n/locale';

/** Somebody with the extension freshly installed, in a browser of their own. */
export interface Author {
  running: RunningExtension;
  practice: RunningPractice;
  /** Connects the practice bot and its public channel, which is written in `language`. */
  connect(language: string, over?: Partial<Account>): Promise<void>;
  /** Opens a page in a new tab. */
  visit(url: string): Promise<Page>;
  /** Opens a demo article in a new tab. */
  read(article: keyof typeof DEMO_PAGES): Promise<Page>;
  /** Clicks the toolbar button there. */
  compose(page: Page): Promise<Composer>;
}

interface Servers {
  practice: RunningPractice;
  demo: DemoSite;
}

const withServers = base.extend(
  'servers',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs
  async ({}, { onCleanup }): Promise<Servers> => {
    const servers = { practice: await startPractice(), demo: await startDemoSite() };
    onCleanup(async () => {
      await Promise.all([servers.practice.close(), servers.demo.close()]);
    });
    return servers;
  },
);

/** A test with an author at hand. The surfaces speak English unless `language` says otherwise. */
export const test = withServers
  .extend('language', 'en' as Language)
  .extend('author', async ({ servers, language }, { onCleanup }): Promise<Author> => {
    servers.practice.practice.reset();
    const running = await launchWithExtension({ headless: true, extensionDir: extensionDir() });
    onCleanup(() => running.close());
    // Debian's Chromium is English whatever it is told: the setting is ours.
    await changeSettings(running, { language });
    await closeExtensionPages(running);
    return authorWith(running, servers, language);
  });

function authorWith(running: RunningExtension, { practice, demo }: Servers, language: Language): Author {
  const { cast } = practice.practice;
  const visit = async (url: string) => {
    const page = await running.browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    running,
    practice,
    async connect(channelLanguage, over) {
      const account = { token: cast.bot.token, channel: cast.publicChannel, language: channelLanguage };
      await connect(running, { apiRoot: practice.apiRoot, ...account, ...over });
    },
    visit,
    read: (article) => visit(demo.page(article)),
    compose: (page) => Composer.open(running, page, language),
  };
}
