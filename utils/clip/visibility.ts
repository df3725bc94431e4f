/**
 * Whether a reader of the live page cannot see `element`: not displayed, squeezed to nothing, or pushed off the page.
 * Transparency is no sign (articles fade in on scroll), and what a closed `<details>` holds is one click away, so its
 * geometry says nothing.
 */
export function isHidden(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
    return true;
  if (element.closest('details:not([open])')) return false;
  return isOffPage(element, style, view) || isSqueezed(element, style) || hasInvisibleLetters(element, style);
}

const isPositioned = (style: CSSStyleDeclaration) =>
  style.position === 'absolute' || style.position === 'fixed';

/** `left: -9999px` and its kin. */
function isOffPage(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
  if (!isPositioned(style)) return false;
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

/** The "screen reader only" recipe, and boxes folded to no height. */
function isSqueezed(element: Element, style: CSSStyleDeclaration): boolean {
  if (isPositioned(style) && /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(style.clip)) return true;
  if (isPositioned(style) && /^inset\((50|100)%\)$/.test(style.clipPath)) return true;
  if (style.overflow === 'visible' || style.display === 'inline') return false;
  const box = element.getBoundingClientRect();
  return Math.min(box.width, box.height) <= 1 && hasText(element);
}

/** Letters of no size or indented out of sight; children may set their own size, so only the innermost box is judged. */
function hasInvisibleLetters(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.firstElementChild) return false;
  return style.fontSize === '0px' || Number.parseFloat(style.textIndent) <= -500;
}

const hasText = (element: Element) => (element.textContent ?? '').trim() !== '';
