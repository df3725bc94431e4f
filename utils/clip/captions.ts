import type { Passage } from './passage';
import { words } from './text';

/** “(Image: GETTY)”, “Credit: NASA”, “Фото: …” and their kin. */
const CREDIT =
  /(?:\((?:images?|photos?|pictures?|credits?|image credits?|photo credits?|illustration|фото)(?: credits?)?\s*[:©].{0,80}\)|\b(?:image|photo|picture)\s?credits?:.{0,80}|\bcredit:\s.{0,60}|\((?:getty|reuters|ap|afp|nasa|shutterstock)[^)]{0,60}\)|\/\s?getty images.{0,20}|getty images)\s*\.?$/iu;
const CREDIT_HEAD =
  /^(?:©|\(c\)|images?:|photos?(?:graph)?(?: by|:)|image (?:credit|courtesy)|photo(?:graph)? (?:credit|courtesy)|credits?:|courtesy(?: of|:)|illustration(?: by|:)|фото:|иллюстрация:|изображение:|shutterstock$|getty images$)/iu;

/** Long texts are no captions unless they say so by their element. */
const CAPTION_WORDS = 60;

/**
 * Whether a passage says what is on a picture: its element says so, or it ends in a credit, or it is the only text in a
 * box with an image.
 */
export function isCaption(passage: Passage): boolean {
  if (passage.kind === 'caption' || isNamedByTerm(passage.element)) return true;
  if (passage.kind !== 'paragraph' || words(passage.text).length > CAPTION_WORDS) return false;
  return CREDIT_HEAD.test(passage.text) || CREDIT.test(passage.text) || pictureBox(passage) !== null;
}

/**
 * Captions that no image takes: those of tables and code, and those that are told by nothing but a class name (on
 * research blogs often whole sentences under a drawing that is no image).
 */
export const isOwnBlock = ({ kind, element, text }: Passage): boolean =>
  kind === 'caption' &&
  !CREDIT.test(text) &&
  !element.closest('figure, figcaption, .wp-caption') !==
    (element.closest('table, figure')?.querySelector('td, pre') != null);

/** `<dt>Photo:</dt><dd>…</dd>` */
const isNamedByTerm = (element: Element): boolean =>
  element.localName === 'dd' && CREDIT_HEAD.test((element.previousElementSibling?.textContent ?? '').trim());

/** The box that holds an image and this text, nothing else. */
function pictureBox({ element, text }: Passage): Element | null {
  if (element.localName === 'p' && element.querySelector('img')) return null;
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (/^(BODY|MAIN|ARTICLE|LI|TD|BLOCKQUOTE)$/.test(box.tagName)) return null;
    if (lettersOf(box.textContent) > lettersOf(text)) return null;
    if (box.querySelector('img, picture, video, iframe')) return box;
  }
  return null;
}

const lettersOf = (text: string | null): number => (text ?? '').replace(/\s+/g, '').length;
