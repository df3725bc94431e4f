import { browser } from 'wxt/browser';
import { isLoopback, TELEGRAM_API_ROOT } from '@/utils/api-address';

/** The match pattern for an address; patterns name no port, so it covers all of the host's. */
const patternOf = (apiRoot: string): string => {
  const { protocol, hostname } = new URL(apiRoot);
  return `${protocol}//${hostname}/*`;
};

/** Telegram's own address stands in the manifest, and this machine answers with CORS headers: neither needs asking. */
const needsNoPermission = (apiRoot: string): boolean => apiRoot === TELEGRAM_API_ROOT || isLoopback(apiRoot);

/** Whether the browser lets the extension talk to a Bot API address. */
export async function mayReach(apiRoot: string): Promise<boolean> {
  return needsNoPermission(apiRoot) || browser.permissions.contains({ origins: [patternOf(apiRoot)] });
}

/**
 * Asks the author to let the extension talk to a Bot API address; `false` when the answer is no. It has to be the first
 * thing that a click does: after any other wait Firefox no longer takes it for the author's own wish.
 */
export async function askToReach(apiRoot: string): Promise<boolean> {
  return needsNoPermission(apiRoot) || browser.permissions.request({ origins: [patternOf(apiRoot)] });
}
