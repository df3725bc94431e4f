import { browser } from 'wxt/browser';
import { reportUnexpected } from '@/utils/report';
import { database } from './database';

/** After the installation nothing can be sent before a bot is connected, so that is what an author sees first. */
export function welcomeAuthor(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    openOptionsWithoutBot().catch((error: unknown) => reportUnexpected('The welcome', error));
  });
}

async function openOptionsWithoutBot(): Promise<void> {
  if ((await database.bots.count()) === 0) await browser.runtime.openOptionsPage();
}
