/** What a tooltip says, as attributes of what it is shown at. It names nothing: that needs an accessible name of its own. */
export interface TooltipProps {
  'data-tooltip': string;
  /** A keyboard shortcut, already written for this system (`Ctrl+Enter`). */
  'data-shortcut': string | undefined;
}

export const tooltip = (text: string, shortcut?: string): TooltipProps => ({
  'data-tooltip': text,
  'data-shortcut': shortcut,
});

/** How long a pointer rests on something before it is told what that is. */
const DELAY_MS = 400;

/**
 * Tells what on a page a tooltip is to be shown at: what the pointer rests on, and at once what a keyboard comes to, or what the
 * pointer goes on to from another that was told about. A key, a press and scrolling end it.
 *
 * @param show is called with `null` when there is none any more
 * @returns ends it
 */
export function followTooltips(page: Document, show: (at: HTMLElement | null) => void): () => void {
  let at: HTMLElement | null = null;
  let isShown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const showNow = () => {
    isShown = at !== null;
    show(at);
  };
  const goTo = (next: HTMLElement | null, isSoon: boolean) => {
    if (next === at) return;
    clearTimeout(timer);
    at = next;
    if (!next || isSoon || isShown) showNow();
    else timer = setTimeout(showNow, DELAY_MS);
  };
  const end = () => goTo(null, true);

  const listening = new AbortController();
  const on = <Type extends keyof DocumentEventMap>(
    types: readonly Type[],
    listener: (event: DocumentEventMap[Type]) => void,
  ) => {
    for (const type of types)
      page.addEventListener(type, listener, { signal: listening.signal, capture: true, passive: true });
  };
  on(['pointerover'], ({ target, pointerType }) => {
    if (pointerType !== 'touch') goTo(ownerOf(target), false);
  });
  on(['focusin'], ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) goTo(ownerOf(target), true);
  });
  on(['focusout', 'pointerdown', 'keydown', 'scroll'], end);
  page.documentElement.addEventListener('pointerleave', end, { signal: listening.signal });
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}

const ownerOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tooltip]') : null;
