import { browser } from 'wxt/browser';
import { reportUnexpected } from '@/utils/report';

/** How long a word on the toolbar button is left to be seen: well within the life of an idle worker. */
const SHOWN_MS = 6000;

const COLOURS = { good: '#16794f', bad: '#b3261e' };

/** When the badge of a tab is to go. */
const endings = new Map<number, ReturnType<typeof setTimeout>>();

/**
 * Says something on the toolbar button while no surface is open: `mark` on it (four letters have room) and `sentence` for who
 * points at it or has it read out. It goes by itself.
 */
export async function tellOnToolbar(
  tabId: number,
  tone: keyof typeof COLOURS,
  mark: string,
  sentence: string,
): Promise<void> {
  clearTimeout(endings.get(tabId));
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: mark });
  await browser.action.setTitle({ tabId, title: sentence });
  endings.set(
    tabId,
    setTimeout(() => clear(tabId).catch((error) => reportUnexpected('The badge', error)), SHOWN_MS),
  );
}

async function clear(tabId: number): Promise<void> {
  endings.delete(tabId);
  const tabs = await browser.tabs.query({});
  if (!tabs.some(({ id }) => id === tabId)) return;
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title: browser.runtime.getManifest().name });
}
