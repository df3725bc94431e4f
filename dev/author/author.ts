import type { Page } from 'puppeteer-core';
import { extensionDir } from '@/dev/browser/build';
import { launchWithExtension, type RunningExtension } from '@/dev/browser/launch';
import type { DEMO_PAGES } from '@/dev/demo/demo-site';
import type { Practice } from '@/dev/practice/practice';
import type { Language } from '@/utils/i18n/locale';
import type { Settings } from '@/utils/store/records';
import { Composer } from './composer';
import { type Account, connect } from './connect';
import { changeSettings } from './database';
import { closeExtensionPages } from './extension-page';
import type { Servers } from './servers';

/** Somebody with the extension freshly installed, in a browser with a profile of their own. */
export interface Author {
  running: RunningExtension;
  /** The Telegram that the author's bot talks to. */
  practice: Practice;
  /** Connects the practice bot and its public channel, which is written in `language`. */
  connect(language: string, over?: Partial<Account>): Promise<void>;
  /** Opens a page in a new tab. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the demo site in a new tab. */
  read(name: keyof typeof DEMO_PAGES): Promise<Page>;
  /** Clicks the toolbar button there. */
  compose(page: Page): Promise<Composer>;
  leave(): Promise<void>;
}

export interface AuthorOptions {
  headless: boolean;
  /** Of the surfaces; Debian's Chromium is English whatever it is told, so it is set in the extension. */
  language: Language;
  theme?: Settings['theme'];
  /** How long a post can be called off; it leaves at once unless said. */
  countdownSeconds?: Settings['countdownSeconds'];
  deviceScaleFactor?: number;
  anyCertificate?: boolean;
  netLog?: string;
  /** Another build than the last one. */
  extension?: string;
  /** A profile to go on with, such as that of a browser that was killed; a new one unless said. */
  profileDir?: string;
}

/** Opens a browser and installs the extension as last built. */
export async function newAuthor(
  { demo, practice: { practice, apiRoot } }: Servers,
  { language, theme = 'system', countdownSeconds = 0, extension = extensionDir(), ...browser }: AuthorOptions,
): Promise<Author> {
  const running = await launchWithExtension({ ...browser, extensionDir: extension });
  await changeSettings(running, { language, theme, countdownSeconds });
  await closeExtensionPages(running);
  const { cast } = practice;
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
      await connect(running, { apiRoot, ...account, ...over });
    },
    visit,
    read: (name) => visit(demo.page(name)),
    compose: (page) => Composer.open(running, page, language),
    leave: () => running.close(),
  };
}
