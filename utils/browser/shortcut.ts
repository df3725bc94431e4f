import { browser } from 'wxt/browser';

/** Firefox's own way to its page of shortcuts (WXT's types are Chrome's). */
interface ShortcutSettings {
  commands: { openShortcutSettings(): Promise<void> };
}

/** The keys that do what a click on the toolbar button does, as this system writes them; empty where none are set. */
export async function toolbarShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page where its user chooses shortcuts: no extension can set its own. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser as unknown as ShortcutSettings).commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
