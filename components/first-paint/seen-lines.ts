import type { LastPlace } from '@/utils/store/last-place';

type Seen = Pick<LastPlace, 'top' | 'above'>;

/** The lines of a post as it is drawn, in the editor or before it. */
export const linesIn = (text: Element): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('p, pre')];

/** Which line is at the upper edge of what is seen. Surfaces differ in width, so it is not told in pixels. */
export function seenFrom(scroller: Element, text: Element): Seen {
  const edge = scroller.getBoundingClientRect().top;
  const lines = linesIn(text).map((line) => line.getBoundingClientRect());
  const top = lines.findIndex(({ bottom }) => bottom > edge);
  const line = lines[top];
  if (!line || scroller.scrollTop === 0) return { top: 0, above: 0 };
  return { top, above: Math.max(0, (edge - line.top) / line.height) };
}

/** Scrolls so that the same line is at the upper edge. */
export function scrollTo(scroller: Element, text: Element, { top, above }: Seen): void {
  const line = linesIn(text)[top];
  if (!line || (top === 0 && above === 0)) return;
  const { top: lineTop, height } = line.getBoundingClientRect();
  scroller.scrollTop += lineTop + height * above - scroller.getBoundingClientRect().top;
}
