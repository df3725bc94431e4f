import type { EditorState, PluginKey, Transaction } from 'prosemirror-state';

/** What prosemirror-history 1.5.1 keeps of one step; `mirrorOffset` steps before it stands the one that it takes back. */
interface Item {
  mirrorOffset?: number;
}
type Items = { length: number; get(index: number): Item | undefined };
type Histories = Record<'done' | 'undone', { items: Items }>;

/**
 * Steps that are not stored yet are rebased on what another surface stored, in the history too. There prosemirror-history
 * forgets which of two steps take each other back (`Branch.rebased` makes items without `mirrorOffset`), and a word that
 * was deleted, brought back by undo and then taken back by undo again would leave some of its letters behind.
 *
 * @param before the state that `rebasing` was applied to
 * @param after the state that came of it; its history is mended in place
 * @param count how many steps were rebased
 */
export function keepMirrors(
  history: PluginKey<Histories>,
  before: EditorState,
  after: EditorState,
  { mapping }: Transaction,
  count: number,
): void {
  const isWhole = Array.from({ length: count }, (_, index) => mapping.getMirror(index)).every(
    (mirror) => mirror !== undefined,
  );
  const [old, now] = [history.getState(before), history.getState(after)];
  if (!isWhole || !old || !now) return;
  for (const branch of ['done', 'undone'] as const) mend(old[branch].items, now[branch].items, count);
}

function mend(old: Items, now: Items, count: number): void {
  // The other surface's steps stand before those that were rebased.
  const added = now.length - old.length;
  if (added < 0) return;
  for (let back = 1; back <= Math.min(count, old.length); back++) {
    const mirrorOffset = old.get(old.length - back)?.mirrorOffset;
    const item = now.get(now.length - back);
    if (mirrorOffset === undefined || !item) continue;
    item.mirrorOffset = back + mirrorOffset <= count ? mirrorOffset : mirrorOffset + added;
  }
}
