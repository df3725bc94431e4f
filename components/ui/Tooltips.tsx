import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { followTooltips } from './tooltip';

/** Between a tooltip and what it is shown at, and the edge of the window, in pixels. */
const GAP = 6;

/** The tooltip of a page: one after the other, under what has one (`tooltip`), or over it where there is no room. */
export function Tooltips() {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => followTooltips(document, setAt), []);
  useLayoutEffect(() => {
    const shown = sheet.current;
    if (!shown || !at) return;
    shown.showPopover();
    place(shown, at.getBoundingClientRect());
    return () => shown.hidePopover();
  }, [at]);
  return (
    <div
      ref={sheet}
      popover="manual"
      aria-hidden
      className="pointer-events-none inset-auto max-w-64 rounded-sm bg-ink px-2 py-1 text-xs text-page shadow-float transition-opacity starting:opacity-0"
    >
      {at?.dataset.tooltip}
      {at?.dataset.shortcut && <kbd className="ml-2 font-sans opacity-75">{at.dataset.shortcut}</kbd>}
    </div>
  );
}

function place(
  { style, offsetWidth, offsetHeight }: HTMLElement,
  { left, width, top, bottom }: DOMRect,
): void {
  const below = bottom + GAP;
  const right = window.innerWidth - offsetWidth - GAP;
  style.left = `${Math.max(GAP, Math.min(left + (width - offsetWidth) / 2, right))}px`;
  style.top = `${below + offsetHeight > window.innerHeight ? top - GAP - offsetHeight : below}px`;
}
