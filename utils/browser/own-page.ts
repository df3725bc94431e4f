import { browser } from 'wxt/browser';

/** Whether the address is that of a page of the extension's own. */
export const isOwnPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));
