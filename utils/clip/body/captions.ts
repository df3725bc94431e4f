import type { Passage } from '../blocks/passage';

/** “(Image: GETTY)”, “Credit: NASA”, “Фото: …” and their kin, in lower case. */
const CREDIT =
  /(?:\((?:images?|photos?|pictures?|credits?|image credits?|photo credits?|illustration|фото)(?: credits?)?\s*[:©].{0,80}\)|\b(?:image|photo|picture)\s?credits?:.{0,80}|\bcredit:\s.{0,60}|\((?:getty|shutterstock)[^)]{0,60}\)|\((?:reuters|ap|afp|nasa)(?:\s*[/:;,]| (?:photo|via))[^)]{0,60}\)|\/\s?getty images.{0,20}|getty images)\s*\.?$/;
const CREDIT_HEAD =
  /^(?:©|images?:|photos?(?:graph)?(?: by|:)|image (?:credit|courtesy)|photo(?:graph)? (?:credit|courtesy)|credits?:|courtesy(?: of|:)|(?:featured|cover|header|hero|lead|main|title|top) (?:image|photo|picture|illustration)(?: by|:| from| courtesy| credit)|illustration(?: by|:)|(?:фото|фотография)(?: на обложке| обложки)?:|обложка:|иллюстрация:|изображение:|shutterstock$|getty images$)/;

/** Long texts are no captions unless they say so by their element. */
const CAPTION_WORDS = 40;
const LABEL_WORDS = 15;

/**
 * Without the texts that say what is on a picture (they go with it): those whose element says so, that end in a credit,
 * or that stand alone in a box with an image. Captions of tables and code stay, and those that nothing but a class name
 * tells (on research blogs whole sentences under a drawing that is no image): marked as captions.
 *
 * @param all every passage of the region, also those that were dropped
 */
export function withoutCaptions(passages: readonly Passage[], all: readonly Passage[]): Passage[] {
  const texts = textsPerBox(all);
  return passages.filter((passage) => !isCaption(passage, texts) || isOwnBlock(passage));
}

function isCaption(passage: Passage, texts: ReadonlyMap<Element, number>): boolean {
  const { kind, element, text, length } = passage;
  if (kind === 'caption' || isNamedByTerm(element) || isInPicturesFigure(element)) return true;
  if (kind !== 'paragraph' || length > CAPTION_WORDS) return false;
  if (isCredit(text) || isBelowPicture(passage)) return true;
  // What its author set as a paragraph is one, unless it is a mere label.
  return (element.localName !== 'p' || length <= LABEL_WORDS) && standsWithPicture(element, texts);
}

function isOwnBlock({ kind, element, text }: Passage): boolean {
  if (kind !== 'caption' || isCredit(text)) return false;
  const figure = element.closest('table, figure, .wp-caption');
  return figure === null || figure.querySelector('td, pre') !== null;
}

function isCredit(text: string): boolean {
  const said = text.toLowerCase();
  return CREDIT_HEAD.test(said) || CREDIT.test(said);
}

/** `<dt>Photo:</dt><dd>…</dd>` */
const isNamedByTerm = (element: Element): boolean =>
  element.localName === 'dd' &&
  CREDIT_HEAD.test((element.previousElementSibling?.textContent ?? '').trim().toLowerCase());

/** A figure with more letters was never closed, and the text goes on in it. */
const FIGURE_LETTERS = 600;

/** Whether it stands in a figure that shows a picture, and neither a quote, a table nor code. */
function isInPicturesFigure(element: Element): boolean {
  const figure = element.closest('figure');
  return (
    figure !== null &&
    figure.querySelector('img, picture') !== null &&
    figure.querySelector('blockquote, pre, td, li') === null &&
    (figure.textContent ?? '').trim().length <= FIGURE_LETTERS
  );
}

/** A line in italics right below a picture, in its paragraph or the next: so Markdown's authors write captions. */
function isBelowPicture({ element, inlines }: Passage): boolean {
  if (!inlines.every(({ marks = [] }) => marks.some(({ type }) => type === 'italic'))) return false;
  if (element.querySelector('img')) return true;
  const before = element.previousElementSibling;
  return before?.querySelector('img') != null && (before.textContent ?? '').trim() === '';
}

/** Whether it is the only text in a box with an image. A paragraph that an image stands in is text. */
function standsWithPicture(element: Element, texts: ReadonlyMap<Element, number>): boolean {
  if (element.localName === 'p' && element.querySelector('img')) return false;
  for (let box: Element | null = element; box && texts.get(box) === 1; box = box.parentElement) {
    if (/^(BODY|MAIN|ARTICLE|LI|TD|BLOCKQUOTE)$/.test(box.tagName)) return false;
    if (box.querySelector('img, picture')) return true;
  }
  return false;
}

/** How many passages each box holds. */
function textsPerBox(passages: readonly Passage[]): ReadonlyMap<Element, number> {
  const texts = new Map<Element, number>();
  for (const { element } of passages) {
    for (let box: Element | null = element; box; box = box.parentElement)
      texts.set(box, (texts.get(box) ?? 0) + 1);
  }
  return texts;
}
