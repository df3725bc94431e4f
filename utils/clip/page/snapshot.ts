import { own, withoutClobbering } from './clobbering';
import { isElement, sizeOf } from './elements';
import { lazySource } from './lazy-image';
import { replaceDrawnMath } from './math';
import { NOTHING_UNREAD, type Unread, unreadOf } from './page-bound';
import { flatten } from './page-depth';
import { selectionIn } from './selection';
import { isSign } from './spoken-sign';
import { replaceWrittenMath } from './tex-in-text';
import { isHidden } from './visibility';

export interface Snapshot {
  page: Document;
  /** What of it the reader has selected. */
  selection: Range | null;
  /** Where the copy ends because the page is too large to be read in time; `null` where all of it is there. */
  end: Comment | null;
}

/**
 * What holds no text of the page's: a program and its data, a style, a drawing, another page. (A Distill article names its
 * authors in a script.)
 */
const UNREAD =
  'script:not([type^="math/"], d-front-matter *), style, noscript, template, svg, canvas, iframe, video, audio, object, embed';

/** The same by their tags: nobody need be asked whether they are seen. */
const UNREAD_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE svg CANVAS IFRAME VIDEO AUDIO OBJECT EMBED'.split(' '),
);

/** What a page says of itself (schema.org, the Distill template). Sites put it anywhere, but it is no text of theirs. */
const DATA = 'script[type="application/ld+json"], script[type="text/front-matter"]';

/** Elements that are looked at as a whole: nobody hides a part of a formula or of a line of code. */
const WHOLE = new Set([...UNREAD_TAGS, 'BR', 'WBR', 'PRE', 'MJX-CONTAINER']);

/**
 * An inert copy of the live page (nothing in it loads or runs) that keeps what only the live page knows: hidden elements
 * are left out, open shadow roots are written out, images have the address and size they are shown with, formulas are
 * TeX. The page itself is not touched.
 *
 * `hidden: 'kept'` is for pages that hide everything until a script of theirs has run.
 */
export function snapshot(live: Document, hidden: 'dropped' | 'kept'): Snapshot {
  const copy = own(live, 'cloneNode').call(live, true) as Document;
  withoutClobbering(copy);
  const selection = selectionIn(live, copy);
  const unseen: Element[] = [];
  const view = hidden === 'dropped' ? own(live, 'defaultView') : null;
  const unread = unreadOf(copy.body);
  const firstUnread = pairUp(own(live, 'body'), copy.body, view, unseen, unread);
  const end = firstUnread && copy.createComment('');
  if (end) firstUnread.before(end);
  // Most of what draws a formula is hidden from somebody.
  replaceDrawnMath(copy);
  for (const data of copy.body.querySelectorAll(DATA)) copy.head?.append(data);
  for (const element of unseen) element.remove();
  for (const element of copy.body.querySelectorAll(UNREAD)) element.remove();
  replaceWrittenMath(copy);
  flatten(copy.body);
  return { page: copy, selection, end };
}

/**
 * Walks original and copy side by side; the twins of what is hidden in the original, or not to be read, are collected in
 * `unseen`. (No recursion: pages nest as deep as they like.) Answers with the twin of the first that comes after what is
 * read.
 */
function pairUp(
  original: ShadowRoot | Element,
  copy: Element,
  view: Window | null,
  unseen: Element[],
  unread: Unread = NOTHING_UNREAD,
): Element | null {
  let firstUnread: Element | null = null;
  const originals = original.querySelectorAll('*');
  const twins = copy.querySelectorAll('*');
  const hosts: [shadow: ShadowRoot, twin: Element][] = [];
  const isAllRead = unread === NOTHING_UNREAD;
  for (let at = 0; at < twins.length; at += 1) {
    const element = originals[at] as Element;
    const twin = twins[at] as Element;
    const { tagName } = twin;
    // A live form is asked nothing: its controls may bear the names of what it would be asked for.
    const isForm = tagName === 'FORM';
    let isEntered = !WHOLE.has(tagName);
    const isAfter = !isAllRead && unread.after.has(twin);
    const isLeftOut = isAfter || (!isAllRead && unread.before.has(twin));
    const isAsked = view && !isForm && !UNREAD_TAGS.has(tagName);
    if (isLeftOut || (isAsked && isHidden(element, view) && !isSign(twin))) {
      unseen.push(twin);
      isEntered = false;
      if (isAfter) firstUnread ??= twin;
    } else if (tagName === 'IMG') copyShownImage(element as HTMLImageElement, twin);
    else if (!isForm && element.shadowRoot) hosts.push([element.shadowRoot, twin]);
    if (!isEntered) at += sizeOf(twin);
  }
  // Not before the walk is over: until then the copy has the structure of the page.
  for (const [shadow, host] of hosts) writeOutShadow(shadow, host, view, unseen);
  return firstUnread;
}

/** Puts the copy of an open shadow root into its host's copy, the host's own children where the slots are. */
function writeOutShadow(shadow: ShadowRoot, host: Element, view: Window | null, unseen: Element[]): void {
  const box = host.ownerDocument.createElement('div');
  for (const child of shadow.childNodes) box.append(host.ownerDocument.importNode(child, true));
  withoutClobbering(box);
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
