import type { PointerEvent, KeyboardEvent as ReactKeyboardEvent } from 'react';

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

/** What keys do in an open list: they lead through it, letters too, and Tab leaves it. */
export function leadThrough(
  event: ReactKeyboardEvent,
  items: readonly HTMLElement[],
  close: () => void,
): void {
  moveFocus(event, items, 'column');
  typeAhead(event.nativeEvent, items);
  if (event.key === 'Tab') close();
}

/** For each item of an open list: the one under the pointer is the one that keys go on from. */
export const focusUnderPointer = ({ currentTarget }: PointerEvent<HTMLElement>): void =>
  currentTarget.focus({ preventScroll: true });

/** Letters within a second of each other are one word. */
const PAUSE_MS = 1_000;

let typed = '';
let typedAt = Number.NEGATIVE_INFINITY;

/**
 * Leads the focus to the next of `items` that begins with what is typed, as lists of the system do; the same letter again leads on.
 * An item is known by its `data-text`.
 */
export function typeAhead(
  {
    key,
    timeStamp,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  items: readonly HTMLElement[],
): void {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey) return;
  typed = (timeStamp - typedAt < PAUSE_MS ? typed : '') + key.toLocaleLowerCase();
  typedAt = timeStamp;
  const isOneLetter = [...typed].every((letter) => letter === typed[0]);
  const sought = isOneLetter ? (typed[0] ?? '') : typed;
  const from = items.indexOf(document.activeElement as HTMLElement) + (isOneLetter ? 1 : 0);
  [...items.slice(from), ...items.slice(0, from)]
    .find((item) => item.dataset.text?.toLocaleLowerCase().startsWith(sought))
    ?.focus();
}
