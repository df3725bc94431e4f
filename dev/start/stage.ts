import type { Page } from 'puppeteer-core';
import { buildExtension } from '@/dev/browser/build';
import { connect } from '@/dev/browser/connect';
import { closeExtensionPages } from '@/dev/browser/extension-page';
import { launchWithExtension, type RunningExtension } from '@/dev/browser/launch';
import { startDemoSite } from '@/dev/demo/demo-site';
import { type RunningPractice, startPractice } from '@/dev/practice/start-practice';

/** Everything in its place for somebody who wants to try the extension. */
export interface Stage {
  running: RunningExtension;
  practice: RunningPractice;
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
  const extensionDir = await buildExtension();
  const [practice, demo] = await Promise.all([startPractice({ pacing: true }), startDemoSite()]);
  const running = await launchWithExtension({ headless, extensionDir });
  const close = async () => {
    if (running.browser.connected) await running.close();
    await Promise.all([practice.close(), demo.close()]);
  };
  try {
    const { bot, publicChannel } = practice.practice.cast;
    await connect(running, {
      apiRoot: practice.apiRoot,
      token: bot.token,
      channel: publicChannel,
      language: 'en',
    });
    await closeExtensionPages(running);
    const [channel = await running.browser.newPage()] = await running.browser.pages();
    await channel.goto(practice.channelPageUrl);
    const article = await running.browser.newPage();
    await article.goto(demo.page('en'));
    return { running, practice, channel, article, close };
  } catch (error) {
    await close();
    throw error;
  }
}
