const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|[oa]d)/.test(navigator.platform);

/** `Shift+X` as it is written on this system's keys: `Ctrl+Shift+X`, or `⌘⇧X`. */
export const shortcutLabel = (keys: string): string =>
  isMac ? `⌘${keys.replace('Shift+', '⇧').replace('Enter', '↩')}` : `Ctrl+${keys}`;
