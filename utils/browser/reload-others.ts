import { browser } from 'wxt/browser';
import { isOwnPage } from './own-page';

/** Reloads the extension's pages in all other tabs. What is written in them is saved. */
export async function reloadOtherPages(): Promise<void> {
  const [here, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({})]);
  for (const { id, url } of tabs)
    if (id !== undefined && id !== here?.id && url !== undefined && isOwnPage(url))
      await browser.tabs.reload(id);
}
