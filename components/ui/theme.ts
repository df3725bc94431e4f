export type Theme = 'system' | 'light' | 'dark';

/** Shows the document in `theme` at once; `system` follows the system, now and later. */
export function applyTheme(theme: Theme, root: Pick<HTMLElement, 'dataset'>): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
