/**
 * A form control or an image with `name="childNodes"` hides the form's own property of that name, and one with
 * `name="body"` the document's (HTML, "named access"; Chromium does it in the isolated world of a content script too).
 */

/** A property of a live form or document as the DOM defines it, whatever the page has called its controls. */
export const own = <On extends Node, Name extends keyof On>(node: On, name: Name): On[Name] =>
  Reflect.get(Object.getPrototypeOf(node), name, node) as On[Name];

/** What a form or a document can be asked for by name, where it has one. */
const NAMED =
  ':is(button, fieldset, input, object, output, select, textarea, img, iframe, embed):is([name], [id])';

/** Takes the names away that could hide a property in `copy`, forms last: only then can they be asked for theirs. */
export function withoutClobbering(copy: Document | Element): void {
  for (const names of [NAMED, 'form']) {
    const select: ParentNode['querySelectorAll'] = own(copy, 'querySelectorAll');
    for (const element of select.call(copy, names)) {
      element.removeAttribute('name');
      if (names === NAMED) element.removeAttribute('id');
    }
  }
}
