import type { Page } from 'puppeteer-core';
import { type Author, newAuthor } from '@/dev/author/author';
import { changeSettings } from '@/dev/author/database';
import { closeExtensionPages } from '@/dev/author/extension-page';
import { startServers } from '@/dev/author/servers';
import { buildExtension } from '@/dev/browser/build';

/** Everything in its place for somebody who wants to try the extension. */
export interface Stage {
  author: Author;
  /** The practice channel as its readers see it. */
  channel: Page;
  /** The demo article, in front. */
  article: Page;
  close(): Promise<void>;
}

/**
 * Builds the extension, installs it in a browser with a new profile, connects it to a practice Telegram on this machine
 * and opens a demo article. Nothing here reaches the network, and no real bot is needed.
 */
export async function setStage(headless: boolean): Promise<Stage> {
  await buildExtension();
  const servers = await startServers({ pacing: true });
  try {
    const author = await newAuthor(servers, {
      headless,
      language: 'en',
      countdownSeconds: headless ? 0 : 5,
    });
    await author.connect('en');
    // Whoever tries it reads the surfaces in the language of their own browser.
    if (!headless) await changeSettings(author.running, { language: 'browser' });
    const [first] = await author.running.browser.pages();
    const channel = await author.visit(servers.practice.channelPageUrl);
    const article = await author.read('en');
    await closeExtensionPages(author.running);
    await first?.close();
    const close = async () => {
      if (author.running.browser.connected) await author.leave();
      await servers.close();
    };
    return { author, channel, article, close };
  } catch (error) {
    await servers.close();
    throw error;
  }
}
