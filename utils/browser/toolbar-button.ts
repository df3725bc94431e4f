import { browser } from 'wxt/browser';
import type { Surface } from '@/utils/store/records';

/**
 * The popup of the toolbar button, by what the author wants it to open. The panel has none, so that the click comes to the extension: a panel
 * opens in the very click or not at all, which leaves no time to look up a setting. The Desk is opened by a popup that is gone at once.
 * (Chrome could open its panel by itself, `openPanelOnActionClick`, but then the click grants no access to the page. Chromium 156.)
 */
const POPUPS: Record<Surface, '/popup.html' | '/to-desk.html' | ''> = {
  popup: '/popup.html',
  panel: '',
  desk: '/to-desk.html',
};

/** Says what a click on the toolbar button, or its keyboard shortcut, opens. A browser forgets it when it is closed. */
export async function setToolbarSurface(surface: Surface): Promise<void> {
  await browser.action.setPopup({ popup: POPUPS[surface] });
}
