import { useCallback, useEffect, useState } from 'react';

/** Every row is as high: so the place of a row is known before it is drawn. */
export const ROW_HEIGHT_PX = 72;

/** Rows drawn beyond the edges, so that scrolling and arrow keys find them there. */
const BEYOND = 6;

/** The rows to draw, of however many there are. */
export interface RowWindow {
  /** What scrolls; `null` while there is no list. */
  scroller: HTMLDivElement | null;
  /** Its `ref`. */
  attach: (scroller: HTMLDivElement | null) => void;
  /** Index of the first, and of the one after the last. */
  first: number;
  end: number;
  onScroll: () => void;
  /** Scrolls just so far that a row is seen. */
  reveal: (index: number) => void;
}

/** Follows what of a list is on the screen. */
export function useRowWindow(count: number): RowWindow {
  const [scroller, attach] = useState<HTMLDivElement | null>(null);
  const [seen, setSeen] = useState({ first: 0, end: 0 });

  const onScroll = useCallback(() => {
    const { scrollTop, clientHeight } = scroller ?? { scrollTop: 0, clientHeight: 0 };
    const first = Math.floor(scrollTop / ROW_HEIGHT_PX);
    const end = Math.ceil((scrollTop + clientHeight) / ROW_HEIGHT_PX);
    setSeen((now) => (now.first === first && now.end === end ? now : { first, end }));
  }, [scroller]);

  useEffect(() => {
    if (!scroller) return;
    const observer = new ResizeObserver(onScroll);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller, onScroll]);

  function reveal(index: number) {
    if (!scroller) return;
    const top = index * ROW_HEIGHT_PX;
    const lowest = top + ROW_HEIGHT_PX - scroller.clientHeight;
    scroller.scrollTop = Math.max(lowest, Math.min(scroller.scrollTop, top));
  }

  const first = Math.max(0, Math.min(seen.first, count - 1) - BEYOND);
  return { scroller, attach, first, end: Math.min(count, seen.end + BEYOND), onScroll, reveal };
}
