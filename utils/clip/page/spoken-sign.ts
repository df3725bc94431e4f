/**
 * Whether `element` is the sign between two numbers that only a screen reader says, because the page draws it: without the
 * stroke of “4/3”, which is a line of its style, the text would say 43.
 */
export const isSign = (element: Element): boolean =>
  /^\s*[/⁄+×÷:−-]\s*$/.test(element.textContent ?? '') &&
  /\d\s*$/.test(element.previousSibling?.textContent ?? '') &&
  /^\s*\d/.test(element.nextSibling?.textContent ?? '');
