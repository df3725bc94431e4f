import type { Page } from 'puppeteer-core';
import type { Servers } from '@/dev/author/servers';
import type { DEMO_PAGES } from '@/dev/demo/demo-site';
import type { Practice } from '@/dev/practice/practice';
import type { Result } from '@/utils/result';
import type { Bot } from '@/utils/store/records';
import { FirefoxComposer } from './composer';
import { launchFirefox, type RunningFirefox } from './launch';
import { ShownPage } from './shown-page';

/** Somebody with the extension freshly installed in Firefox, connected to the practice Telegram. */
export interface FirefoxAuthor {
  running: RunningFirefox;
  practice: Practice;
  /** Opens a page of the demo site in a new tab. */
  read(name: keyof typeof DEMO_PAGES): Promise<Page>;
  /** Clicks the toolbar button on the tab in front. */
  compose(): Promise<FirefoxComposer>;
  leave(): Promise<void>;
}

export async function newFirefoxAuthor(servers: Servers): Promise<FirefoxAuthor> {
  const running = await launchFirefox();
  const { practice, apiRoot } = servers.practice;
  const { cast } = practice;
  // The settings open by themselves after the installation.
  const settings = await ShownPage.find(running, 'options.html');
  const bot = await ask<Bot>(settings, 'connectBot', { token: cast.bot.token, apiRoot });
  const channel = { botId: bot.id, reference: cast.publicChannel, language: 'en' };
  await ask(settings, 'addChannel', channel);
  return {
    running,
    practice,
    read: async (name) => {
      const page = await running.browser.newPage();
      await page.goto(servers.demo.page(name));
      return page;
    },
    compose: () => FirefoxComposer.open(running),
    leave: () => running.browser.close(),
  };
}

async function ask<Value>(page: ShownPage, verb: string, data: unknown): Promise<Value> {
  // The envelope is that of @webext-core/messaging.
  const message = { id: 1, type: verb, data, timestamp: Date.now() };
  const answer = await page.run<string>(
    `const message = Components.utils.cloneInto(${JSON.stringify(message)}, content);
     return JSON.stringify(await page.browser.runtime.sendMessage(message));`,
  );
  const { res, err } = JSON.parse(answer) as {
    res?: Result<Value, { code: string }>;
    err?: { message: string };
  };
  if (res?.ok) return res.value;
  throw new Error(`${verb}: ${res ? res.error.code : (err?.message ?? 'the background did not answer')}`);
}
