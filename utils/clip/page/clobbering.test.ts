import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clipPage } from '../clip-page';

const URL_OF_PAGE = 'https://valley.example/kiln';
const paragraphs = Array.from(
  { length: 4 },
  (_, n) =>
    `<p>Kiln ${n} was lit in March, and a camera reads the smoke, which nobody had done before, of ${n} bricks.</p>`,
).join('');

const inputs = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input name="${name}"><input id="${name}">`)
    .join('');
const images = (names: string) =>
  names
    .split(' ')
    .map((name) => `<img name="${name}">`)
    .join('');

/** Everything that the reading asks an element for. */
const OF_ELEMENTS =
  'attributes childNodes parentNode parentElement children tagName localName nodeName nodeType firstChild lastChild nextSibling ' +
  'previousSibling firstElementChild nextElementSibling previousElementSibling childElementCount textContent innerHTML id ' +
  'className classList style querySelector querySelectorAll getElementsByTagName getAttribute hasAttribute hasAttributes ' +
  'setAttribute removeAttribute remove append before after replaceWith replaceChildren cloneNode contains closest matches ' +
  'compareDocumentPosition checkVisibility getBoundingClientRect ownerDocument shadowRoot';
const OF_DOCUMENTS =
  'body head documentElement defaultView baseURI contentType cloneNode querySelector querySelectorAll getElementById createElement ' +
  'createRange createTreeWalker createComment createTextNode importNode getSelection childNodes parentNode nodeType title';

describe('a page that names its controls like properties of the DOM', () => {
  it.each([
    ['a form around the article', `<form><h1>Kilns</h1>${paragraphs}${inputs(OF_ELEMENTS)}</form>`],
    [
      'a form in the article',
      `<article><h1>Kilns</h1>${paragraphs}<form>${inputs(OF_ELEMENTS)}</form></article>`,
    ],
    ['its images', `<main><h1>Kilns</h1>${paragraphs}</main>${images(OF_DOCUMENTS)}`],
  ])('is read as any other: %s', (_, body) => {
    const { window } = new JSDOM(`<title>Kilns</title><body>${body}</body>`, { url: URL_OF_PAGE });
    const before = window.document.documentElement.outerHTML;
    const answer = clipPage(window.document, URL_OF_PAGE);
    if (!answer.ok) throw new Error(answer.error.code);
    expect(answer.value.title).toBe('Kilns');
    expect(answer.value.blocks).toHaveLength(4);
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});
