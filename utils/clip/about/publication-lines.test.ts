import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { publicationLinks } from './publication-lines';

const links = (body: string) =>
  publicationLinks(new JSDOM(`<body>${body}</body>`, { url: 'https://valley.example/' }).window.document);

describe('lines that name the paper', () => {
  it.each([
    [
      'as phys.org writes them',
      '<div><strong>More information:</strong> Ann Lee et al, Smoke, <i>Kilns</i> (2026). <a data-doi="1" href="https://dx.doi.org/10.5555/kiln.1">DOI: 10.5555/kiln.1</a></div>',
    ],
    [
      'as sciencedaily.com writes them',
      '<p><strong>Journal Reference</strong>:</p><ol class="journal"><li>Ann Lee. <strong>Smoke</strong>. <em>Kilns</em>, 2026; DOI: <a href="http://dx.doi.org/10.5555/kiln.1">10.5555/kiln.1</a></li></ol>',
    ],
    ['without a link', '<p>Paper: Ann Lee, Smoke, Kilns 4 (2026), doi:10.5555/kiln.1.</p>'],
    ['in Russian', '<p>Источник: <a href="https://doi.org/10.5555/kiln.1">Kilns</a></p>'],
  ])('are read %s', (_, html) => expect(links(html)).toEqual(['https://doi.org/10.5555/kiln.1']));

  it('are no sentences that begin alike, and no lists of references', () => {
    expect(links('<p>Papers about <a href="https://doi.org/10.5555/kiln.1">kilns</a> are rare.</p>')).toEqual(
      [],
    );
    const list = [1, 2, 3, 4].map((n) => `<li>DOI: <a href="https://doi.org/10.5555/kiln.${n}">x</a></li>`);
    expect(links(`<ol>${list.join('')}</ol>`)).toEqual([]);
  });
});
