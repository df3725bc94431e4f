/** Where an author was in a draft's text. Lines are counted through, those of quotes too; a block of code is one. */
export interface LastPlace {
  /** Where the caret stood: its line, and how many UTF-16 units into it. */
  line: number;
  offset: number;
  /** The line at the upper edge of what was seen, and which part of its height was above that. */
  top: number;
  above: number;
}

const KEY = 'last-place';

/**
 * Keeps where the author is in the draft that is being written; of one draft alone. It lies in `localStorage`: a popup
 * vanishes without notice, and what is stored there is stored when the call returns.
 */
export function rememberPlace(draftId: string, place: LastPlace): void {
  localStorage.setItem(KEY, JSON.stringify({ draftId, ...place }));
}

/** Where the author was when the draft was last written in, on whatever surface; `null` where another was written since. */
export function lastPlace(draftId: string): LastPlace | null {
  const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
  if (typeof stored !== 'object' || stored === null || !('draftId' in stored)) return null;
  const { line, offset, top, above } = stored as Partial<LastPlace>;
  const isWhole = [line, offset, top, above].every((value) => Number.isFinite(value));
  return isWhole && stored.draftId === draftId ? (stored as unknown as LastPlace) : null;
}
