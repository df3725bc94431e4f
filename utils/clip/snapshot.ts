import { lazySource } from './lazy-image';
import { replaceMath } from './math';
import { selectionIn } from './selection';
import { isHidden } from './visibility';

export interface Snapshot {
  page: Document;
  /** What of it the reader has selected. */
  selection: Range | null;
}

const NEVER_SEEN = new Set([
  'SCRIPT',
  'STYLE',
  'LINK',
  'META',
  'TITLE',
  'HEAD',
  'TEMPLATE',
  'NOSCRIPT',
  'BR',
  'WBR',
]);

/**
 * An inert copy of the live page (nothing in it loads or runs) that keeps what only the live page knows: hidden elements
 * are left out, open shadow roots are written out, images have the address and size they are shown with, formulas are
 * TeX. The page itself is not touched.
 *
 * `hidden: 'kept'` is for pages that hide everything until a script of theirs has run.
 */
export function snapshot(live: Document, hidden: 'dropped' | 'kept'): Snapshot {
  const copy = live.cloneNode(true) as Document;
  const selection = selectionIn(live, copy);
  const unseen: Element[] = [];
  const view = hidden === 'dropped' ? live.defaultView : null;
  pairUp(live, copy, view, unseen);
  replaceMath(copy);
  for (const element of unseen) element.remove();
  return { page: copy, selection };
}

type Root = Document | ShadowRoot | Element;

/** Walks original and copy side by side; what is hidden in the original is collected as its twins in `unseen`. */
function pairUp(original: Root, copy: Root, view: Window | null, unseen: Element[]): void {
  const twins = copy.querySelectorAll('*');
  let folded: Element | null = null;
  for (const [index, element] of original.querySelectorAll('*').entries()) {
    const twin = twins[index];
    if (!twin || NEVER_SEEN.has(element.tagName) || folded?.contains(element)) continue;
    if (view && isHidden(element, view)) {
      folded = element;
      unseen.push(twin);
    } else if (element.tagName === 'IMG') {
      copyShownImage(element as HTMLImageElement, twin);
    } else if (element.shadowRoot) {
      writeOutShadow(element.shadowRoot, twin, view, unseen);
    }
  }
}

/** Puts the copy of an open shadow root into its host's copy, the host's own children where the slots are. */
function writeOutShadow(shadow: ShadowRoot, host: Element, view: Window | null, unseen: Element[]): void {
  const box = host.ownerDocument.createElement('div');
  for (const child of shadow.childNodes) box.append(host.ownerDocument.importNode(child, true));
  pairUp(shadow, box, view, unseen);
  if (!box.querySelector('slot') && !(box.textContent ?? '').trim()) return;
  const own = [...host.childNodes];
  for (const slot of box.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = own.filter((node) => (isElement(node) ? (node.getAttribute('slot') ?? '') : '') === name);
    if (given.length > 0) slot.replaceWith(...given);
  }
  host.replaceChildren(...box.childNodes);
}

function copyShownImage(image: HTMLImageElement, twin: Element): void {
  const source = image.currentSrc || lazySource(image);
  if (source) twin.setAttribute('src', source);
  // Before it has arrived an image is drawn as its alternative text: that size is not its own.
  if (image.naturalWidth <= 1 || image.naturalHeight <= 1) return;
  twin.setAttribute('width', String(image.clientWidth || image.naturalWidth));
  twin.setAttribute('height', String(image.clientHeight || image.naturalHeight));
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
