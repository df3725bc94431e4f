import { describe, expect } from 'vitest';
import { test } from './harness/author';

const OF_ELEMENTS =
  'attributes childNodes parentNode parentElement children tagName localName nodeType firstChild nextSibling textContent id className ' +
  'firstElementChild childElementCount getAttribute hasAttribute hasAttributes checkVisibility getBoundingClientRect closest contains remove ' +
  'append before replaceWith replaceChildren querySelector querySelectorAll getElementsByTagName cloneNode compareDocumentPosition';
const OF_DOCUMENTS =
  'body head documentElement defaultView baseURI contentType cloneNode querySelector querySelectorAll createElement createRange createTreeWalker getSelection title';

describe('a page that is out to break what reads it', () => {
  test('cannot with controls that are named like properties of the DOM', async ({ author }) => {
    await author.connect('en');
    const expected = await (await author.compose(await author.read('en'))).lines();
    const page = await author.visit(`${(await author.read('en')).url()}?again`);
    await page.evaluate(
      (ofElements, ofDocuments) => {
        const form = document.createElement('form');
        const named = (tag: string, names: string) =>
          names.split(' ').map((name) => Object.assign(document.createElement(tag), { name }));
        const inside = [
          ...document.body.childNodes,
          ...named('input', ofElements),
          ...named('img', ofDocuments),
        ];
        document.body.append(form);
        Element.prototype.append.call(form, ...inside);
      },
      OF_ELEMENTS,
      OF_DOCUMENTS,
    );
    expect(withoutSources(await (await author.compose(page)).lines())).toEqual(withoutSources(expected));
  });

  test('cannot with methods of the DOM that it has redefined', async ({ author }) => {
    await author.connect('en');
    const expected = await (await author.compose(await author.read('en'))).lines();
    const page = await author.visit(`${(await author.read('en')).url()}?again`);
    await page.evaluate(() => {
      const broken = () => {
        document.documentElement.dataset.read = 'yes';
        throw new Error('broken');
      };
      for (const name of ['cloneNode', 'appendChild', 'compareDocumentPosition'] as const)
        Node.prototype[name] = broken as never;
      for (const name of ['querySelectorAll', 'getAttribute', 'closest', 'remove'] as const)
        Element.prototype[name] = broken as never;
      Array.prototype.map = broken as never;
      JSON.stringify = broken;
    });
    expect(withoutSources(await (await author.compose(page)).lines())).toEqual(withoutSources(expected));
    const touched = await page.$eval('html', (html) => (html as HTMLElement).dataset.read);
    expect(touched).toBeUndefined();
  });
});

/** The address of the second visit is another one. */
const withoutSources = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('http'));
