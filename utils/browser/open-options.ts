import { browser } from 'wxt/browser';

/** Opens the settings in a tab, or shows the tab they are in. */
export const openOptions = (): void => void browser.runtime.openOptionsPage();
