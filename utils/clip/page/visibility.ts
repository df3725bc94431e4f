/**
 * Whether a reader of the live page cannot see `element`: not displayed, squeezed to nothing, or pushed off the page.
 * Transparency is no sign (articles fade in on scroll), and what a closed `<details>` holds is one click away, so its
 * geometry says nothing.
 */
export function isHidden(element: Element, view: Window): boolean {
  return !isPlainlySeen(element, view) && isHiddenByStyle(element, view);
}

const VISIBLE: CheckVisibilityOptions = { visibilityProperty: true };

/** The quick answer for nearly every element: it is drawn, it has a size, it is on the page. */
function isPlainlySeen(element: Element, view: Window): boolean {
  // Not in jsdom, where nothing is laid out either.
  if (!element.checkVisibility?.(VISIBLE)) return false;
  // Nobody squeezes or moves an element that has no name to be styled by.
  if (!element.hasAttribute('class') && !element.hasAttribute('style') && !element.hasAttribute('id'))
    return true;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width <= 1 || height <= 1) return false;
  return (right > 0 || right + view.scrollX > 0) && (bottom > 0 || bottom + view.scrollY > 0);
}

function isHiddenByStyle(element: Element, view: Window): boolean {
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || /hidden|collapse/.test(style.visibility)) return true;
  const isPositioned = /^(absolute|fixed)$/.test(style.position);
  const isCut = display !== 'inline' && /hidden|clip/.test(style.overflow);
  if (!isPositioned && !isCut && element.firstElementChild) return false;
  if (element.closest('details:not([open])')) return false;
  if (isPositioned && (isClippedAway(style) || isOffPage(element, view))) return true;
  return (isCut && isFolded(element)) || hasInvisibleLetters(element, style);
}

/** The "for screen readers only" recipe. */
const isClippedAway = (style: CSSStyleDeclaration): boolean =>
  /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip) || /^inset\((?:50|100)%\)$/.test(style.clipPath);

/** `left: -9999px` and its kin. */
function isOffPage(element: Element, view: Window): boolean {
  const box = element.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  return box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
}

/** A box of no width or height that shows nothing of what is in it. */
function isFolded(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) <= 1 && (element.textContent ?? '').trim() !== '';
}

/** Letters of no size; children may set their own, so only the innermost box is judged. */
const hasInvisibleLetters = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.firstElementChild === null && style.fontSize === '0px';
