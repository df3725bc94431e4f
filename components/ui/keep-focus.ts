/**
 * Where the part that has the focus goes away (a notice is closed, a row deleted, a button disabled, a text locked), a browser gives the focus to
 * nobody, and keys and screen readers begin at the top of the page again. Here it goes to the nearest part around that has a `tabindex`, or
 * else to the page's main part (WCAG 2.2, 2.4.3).
 *
 * @returns what ends it
 */
export function keepFocus(page: Document): () => void {
  let focused: Element | null = null;
  let around: HTMLElement[] = [];

  function remember({ target }: FocusEvent) {
    if (!(target instanceof Element)) return;
    focused = target;
    // A menu or a dialog lies elsewhere in the page than what it was opened from.
    const before = target.closest(FLOATING) ? around : [];
    around = [...new Set([...partsAround(target), ...before])];
  }

  const isLost = () =>
    focused !== null &&
    (page.activeElement === page.body || page.activeElement === focused) &&
    !canHaveFocus(focused);

  function mend() {
    if (!isLost()) return;
    for (const part of [...around, ...mainParts(page)]) {
      part.focus({ preventScroll: true });
      if (page.activeElement === part) return;
    }
  }

  // Menus and dialogs give the focus back themselves, up to a frame after they are gone. And what is seen is asked after the
  // frame, never within a keystroke, which would have to wait until all styles are reckoned.
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(mend);
    });
  });
  page.addEventListener('focusin', remember);
  observer.observe(page.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['class', 'contenteditable', 'disabled', 'hidden'],
  });
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    page.removeEventListener('focusin', remember);
  };
}

const FLOATING = 'dialog, [role="menu"], [role="listbox"], [role="dialog"]';

function partsAround(focused: Element): HTMLElement[] {
  const parts: HTMLElement[] = [];
  for (let part = focused.parentElement; part; part = part.parentElement)
    if (part.hasAttribute('tabindex')) parts.push(part);
  return parts;
}

const canHaveFocus = (part: Element): boolean =>
  part.isConnected && !part.matches(':disabled, [contenteditable="false"]') && part.checkVisibility();

const mainParts = (page: Document) =>
  ['main[tabindex]', 'nav[tabindex]'].flatMap((part) => [...page.querySelectorAll<HTMLElement>(part)]);
