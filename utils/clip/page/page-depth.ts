import { elementWalker, sizeOf } from './elements';

/** HTML parsers nest no deeper than 512 (Chromium, Gecko): what is deeper was nested by a script. */
const DEEPEST = 600;

/**
 * Makes `body` shallow enough to be walked by recursion, the reading's own and Readability's. Of what is too deep, boxes
 * around a single box are taken away; what is too deep even then is its text alone.
 */
export function flatten(body: Element): void {
  if (sizeOf(body) < DEEPEST) return;
  const walker = elementWalker(body);
  let depth = 0;
  for (let isDone = false; !isDone; ) {
    if (depth >= DEEPEST) unnest(walker.currentNode as Element);
    if (depth < DEEPEST && walker.firstChild()) depth += 1;
    else {
      while (depth > 0 && !walker.nextSibling()) {
        walker.parentNode();
        depth -= 1;
      }
      isDone = depth === 0;
    }
  }
}

function unnest(box: Element): void {
  let inner = box;
  for (let only = onlyChild(inner); only; only = onlyChild(inner)) inner = only;
  if (inner !== box) box.replaceChildren(...inner.childNodes);
  for (const child of box.children) if (child.firstElementChild) child.textContent = `${child.textContent}`;
}

/** The element that is all that `box` holds. */
function onlyChild(box: Element): Element | null {
  const only = box.firstElementChild;
  return only && only === box.firstChild && only === box.lastChild ? only : null;
}
