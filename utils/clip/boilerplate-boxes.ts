import { isApartName } from './apart-names';
import { isElement, isMute, isText } from './elements';
import type { IsKept } from './passage';
import { words } from './text';

/** Elements that by their nature lie outside the text, and the Distill template's own (https://distill.pub/guide/). */
const APART_TAGS = new Set(
  (
    'NAV HEADER FOOTER ASIDE DIALOG D-FOOTNOTE DT-FN D-CITE DT-CITE D-APPENDIX DT-APPENDIX D-BIBLIOGRAPHY DT-BIBLIOGRAPHY ' +
    'D-FOOTNOTE-LIST D-CITATION-LIST D-BYLINE DT-BYLINE D-CONTENTS D-FRONT-MATTER D-TITLE DT-BANNER'
  ).split(' '),
);

const APART_ROLES =
  /^(navigation|complementary|banner|contentinfo|dialog|alertdialog|alert|search|menu|toolbar|doc-endnotes|doc-bibliography)$/;

/** Whether a box lies apart by what it is. */
const isApartByKind = (box: Element): boolean =>
  APART_TAGS.has(box.tagName.toUpperCase()) || APART_ROLES.test(box.getAttribute('role') ?? '');

/** Whether a box lies apart by what the page's author called it. */
function isApartByName(box: Element): boolean {
  if (/^H[1-6]$|^(SECTION|BODY|MAIN|ARTICLE|CODE|PRE|TABLE|TR|TD|A)$/.test(box.tagName)) return false;
  if ([...box.classList].some(isApartName)) return true;
  return box.id !== '' && isApartName(box.id) && !isNamedForItsHeading(box);
}

/** `<div id="feedback"><h2>Feedback</h2>`: a section of the text, named by a generator. */
function isNamedForItsHeading(box: Element): boolean {
  const heading = box.querySelector('h1, h2, h3, h4, h5, h6');
  return (
    heading !== null &&
    words(box.id.replace(/[-_]/g, ' ')).join(' ') === words(heading.textContent ?? '').join(' ')
  );
}

/** A single box that holds more of the letters is the text itself, whatever it is called. */
const MOST_IN_ONE = 0.3;
/** So are they all when together they hold more of what was kept: every paragraph is in a box of some odd name. */
const MOST_IN_ALL = 0.4;

/** The boxes under `root` that lie apart from its text. */
export function boxesApart(root: Element, isKept: IsKept): ReadonlySet<Element> {
  const limit = lettersIn(root) * MOST_IN_ONE;
  const byKind = new Set<Element>();
  const byName = new Set<Element>();
  const visit = (box: Element) => {
    for (const child of box.children) {
      const set = isApartByKind(child) ? byKind : isApartByName(child) ? byName : null;
      if (set && lettersIn(child) <= limit) set.add(child);
      else visit(child);
    }
  };
  visit(root);
  if (byName.size === 0) return byKind;
  const keptByName = [...byName].reduce((sum, box) => sum + lettersIn(box, isKept), 0);
  if (keptByName > lettersIn(root, isKept) * MOST_IN_ALL) return byKind;
  return new Set([...byKind, ...byName]);
}

function lettersIn(element: Element, counts: (node: Node) => boolean = () => true): number {
  let letters = 0;
  for (const child of element.childNodes) {
    if (isText(child)) letters += counts(child) ? child.data.trim().length : 0;
    else if (isElement(child) && !isMute(child)) letters += lettersIn(child, counts);
  }
  return letters;
}
