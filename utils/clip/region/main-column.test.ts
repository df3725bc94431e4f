import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { mainColumn } from './main-column';

const SENTENCE = 'The kiln was lit in March, and a camera reads its smoke, which nobody had done before. ';
const prose = (count: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);

function columnOf(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return mainColumn(document);
}

/** What of the column counts as the article's text. */
function keptOf(body: string): string {
  const column = columnOf(body);
  if (!column) return '';
  return readBlocks(column.root, 'https://kilns.example/', column.isKept)
    .filter(({ kept }) => kept > 0.5)
    .map(({ text }) => text)
    .join('\n');
}

describe('the main column of a page', () => {
  it('is what the page marks as its article, when nearly all paragraphs are in it', () => {
    const column = columnOf(
      `<article><header><h1>Kilns</h1></header><div><div>${prose(6)}</div></div></article><footer>${prose(1)}</footer>`,
    );
    expect(column?.root.localName).toBe('article');
  });

  it('is the innermost box that they stand in one below the other', () => {
    const column = columnOf(`<div><nav>Home</nav><div id="text"><h1>Kilns</h1>${prose(6)}</div></div>`);
    expect(column?.root.id).toBe('text');
  });

  it.each([
    ['of few words', `<article>${prose(1)}</article>`],
    ['of two texts', `<article>${prose(6)}</article><article>${prose(6)}</article>`],
    ['whose text goes on in the box beside', `<div>${prose(12)}</div><div>${prose(1)}</div>`],
    [
      'whose text begins above the box',
      `<h1>Kilns</h1><div><p>${SENTENCE}</p></div><section><div>${prose(12)}</div></section>`,
    ],
    ['of columns side by side', `<div><div>${prose(5)}</div><div>${prose(5)}</div></div>`],
    [
      'where only the comments are paragraphs',
      `<div><div>${SENTENCE.repeat(60)}</div><div>${prose(6)}</div></div>`,
    ],
    ['whose paragraphs are called comments', `<div class="comments"><div>${prose(8)}</div></div>`],
  ])('is not to be told on a page %s', (_, body) => expect(columnOf(body)).toBeNull());

  it('is what holds the cells of a notebook, and no other boxes that are not alike', () => {
    const cells = (name: string) => `<div><div class="${name}">${prose(2)}</div></div>`.repeat(5);
    expect(columnOf(`<main><h1>Kilns</h1>${cells('rendered text')}</main>`)?.root.localName).toBe('main');
    expect(columnOf(`<main><h1>Kilns</h1>${cells('')}</main>`)).toBeNull();
    expect(columnOf(`<main><h1>Kilns</h1>${prose(2)}<div>${cells('comment-text')}</div></main>`)).toBeNull();
  });

  it('keeps paragraphs, lists, quotes, code and captions', () => {
    const more =
      '<ul><li>One kiln</li></ul><blockquote>Hot.</blockquote><pre>heat()</pre><div class="caption">A kiln</div>';
    for (const said of ['One kiln', 'Hot.', 'heat()', 'A kiln'])
      expect(keptOf(`<article>${prose(4)}${more}</article>`)).toContain(said);
  });

  it('keeps neither what stands in bare boxes nor lists of other pages’ titles', () => {
    const more = '<div>Updated May 3</div><ul><li><a href="/eels">Eels return to the river</a></li></ul>';
    const kept = keptOf(`<article>${prose(4)}${more}</article>`);
    expect(kept).not.toContain('Updated');
    expect(kept).not.toContain('Eels');
  });

  it('keeps no cards of other pages, whose summaries are sentences', () => {
    const card =
      '<div><a href="/eels"><h3>Eels</h3><p>They return to the river every third spring.</p></a></div>';
    expect(keptOf(`<article>${prose(4)}<div>${card}${card}</div></article>`)).not.toContain('Eels');
  });

  it('keeps a list of links that are sentences, or that lead to its own places', () => {
    const more =
      '<ul><li><a href="/wind">Three days of wind raise the harbour.</a></li></ul><ol><li><a href="#heat">Heat</a></li></ol>';
    const kept = keptOf(`<article>${prose(4)}${more}</article>`);
    expect(kept).toContain('Three days of wind');
    expect(kept).toContain('Heat');
  });
});
