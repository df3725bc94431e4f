import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { withNotesApart } from './notes';

function kinds(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return withNotesApart(readBlocks(document.body, 'https://valley.example/', () => true)).map(
    ({ kind }) => kind,
  );
}

describe('notes and references', () => {
  it('are known by their box', () => {
    expect(kinds('<p>Text.</p><section class="footnotes"><ol><li>A note.</li></ol></section>')).toEqual([
      'paragraph',
      'footnote',
    ]);
  });

  it.each([
    ['WordPress', '<ol class="wp-block-footnotes"><li>A note.</li></ol>'],
    ['Zola', '<div class="footnote-definition"><p>A note.</p></div>'],
    ['nobody’s name, with its number raised', '<hr><p><sup>1</sup> A note.</p>'],
    ['nobody’s name, with a way back', '<p><sup><a href="#text1">1</a></sup> A note.</p>'],
  ])('are known in the way of %s', (_, notes) => {
    expect(kinds(`<p>Text.</p>${notes}`)).toEqual(['paragraph', 'footnote']);
  });

  it('are known by their heading, in the second part of a text', () => {
    expect(
      kinds('<p>A.</p><p>B.</p><p>C.</p><h2>Литература</h2><p>Ветрова А. Дороги.</p><h2>After</h2><p>D.</p>'),
    ).toEqual(['paragraph', 'paragraph', 'paragraph', 'heading', 'reference', 'heading', 'paragraph']);
    expect(kinds('<p>A.</p><p>B.</p><h2>4.1 References</h2><p>Lee, A.: Bricks.</p>')).toContain('reference');
    expect(kinds('<h2>References</h2><p>In physics a frame of reference …</p><p>B.</p>')).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  it('are known by the mark they begin with, where the text ends in them', () => {
    expect(
      kinds('<p>Text.</p><p>* As told by Ann.</p><p>[1] A. Tern. Clicks.</p><p>[2] B. Auk.</p>'),
    ).toEqual(['paragraph', 'footnote', 'reference', 'reference']);
    expect(kinds('<p>[1] is the paper that began it.</p><p>Text.</p>')).toEqual(['paragraph', 'paragraph']);
  });
});
