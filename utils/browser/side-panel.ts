import { browser } from 'wxt/browser';
import { onPageMenu } from './page-menu';

/** Firefox's own name for the panel (WXT's types are Chrome's). */
interface Sidebar {
  sidebarAction: { open(): Promise<void> };
}

/**
 * Opens the composer beside the page: Chrome's side panel, Firefox's sidebar. To be called in the click itself, with
 * nothing awaited before: both browsers ask for the author's own gesture.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX
    ? (browser as unknown as Sidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
}

/**
 * The author clicked the toolbar button, or the page's menu, for the composer beside the page of that window. The background hears it, to open
 * the panel, and so does a panel that is open already, to go on with the page that was clicked on.
 *
 * @returns the way to listen no longer
 */
export function onAskedBeside(asked: (windowId: number) => void): () => void {
  const clicked = ({ windowId }: { windowId: number }) => asked(windowId);
  browser.action.onClicked.addListener(clicked);
  const unlisten = onPageMenu(({ entry, windowId }) => {
    if (entry === 'writePostBeside') asked(windowId);
  });
  return () => {
    browser.action.onClicked.removeListener(clicked);
    unlisten();
  };
}
