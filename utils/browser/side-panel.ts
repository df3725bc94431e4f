import { browser } from 'wxt/browser';

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
