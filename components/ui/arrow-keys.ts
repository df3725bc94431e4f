/**
 * Leads the focus through `items` by the keys that are meant for it: arrows, round and round, Home and End (the "roving
 * tabindex" of the ARIA Authoring Practices). A key that leads somewhere is used up by it.
 *
 * @param axis how the items stand
 */
export function moveFocus(
  event: Pick<KeyboardEvent, 'key' | 'preventDefault'>,
  items: readonly HTMLElement[],
  axis: 'row' | 'column',
): void {
  const [back, on] = axis === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const last = items.length - 1;
  const next = {
    [back]: at <= 0 ? last : at - 1,
    [on]: at === last ? 0 : at + 1,
    Home: 0,
    End: last,
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
