import type { Page } from 'puppeteer-core';
import type { RunningExtension } from '@/dev/browser/launch';
import type { Result } from '@/utils/result';
import type { Bot, Channel } from '@/utils/store/records';
import { inExtensionPage } from './extension-page';

/** A bot and a channel of its, as an author types them into the options. */
export interface Account {
  apiRoot: string;
  token: string;
  /** `@name`, a t.me link or an id. */
  channel: string;
  /** The language that the channel is written in. */
  language: string;
}

/**
 * Connects the extension as its options page does: by the messages that the page sends to the background.
 *
 * @throws when the background refuses, with the code of its refusal.
 */
export function connect(
  running: RunningExtension,
  account: Account,
): Promise<{ bot: Bot; channel: Channel }> {
  return inExtensionPage(running, async (page) => {
    const { apiRoot, token, channel: reference, language } = account;
    const bot = await ask<Bot>(page, 'connectBot', { token, apiRoot });
    const channel = await ask<Channel>(page, 'addChannel', { botId: bot.id, reference, language });
    return { bot, channel };
  });
}

/** Puts a passphrase before the bot's token, and locks it as a browser does that was started again. */
export function lockToken(running: RunningExtension): Promise<void> {
  return inExtensionPage(running, async (page) => {
    await ask(page, 'setPassphrase', { current: null, next: 'four quiet words here' });
    await ask(page, 'lockVault', undefined);
  });
}

/** Throws the tokens away, as an author does who has forgotten the passphrase. */
export async function loseToken(running: RunningExtension): Promise<void> {
  await inExtensionPage(running, (page) => ask(page, 'forgetPassphrase', undefined));
}

async function ask<Value>(page: Page, verb: string, data: unknown): Promise<Value> {
  // The envelope is that of @webext-core/messaging.
  const message = { id: 1, type: verb, data, timestamp: Date.now() };
  const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
  const { res, err } = (answer ?? {}) as { res?: Result<Value, { code: string }>; err?: { message: string } };
  if (res?.ok) return res.value;
  throw new Error(`${verb}: ${res ? res.error.code : (err?.message ?? 'the background did not answer')}`);
}
