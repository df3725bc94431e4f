import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { withoutRepeats } from './pull-quotes';

function texts(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return withoutRepeats(readBlocks(document.body, 'https://valley.example/', () => true)).map(
    ({ text }) => text,
  );
}

describe('a sentence set large between paragraphs', () => {
  it('goes where it repeats the text, be it a quote or a box of that name', () => {
    expect(texts('<p>He said: Wait for the tide.</p><blockquote>Wait for the tide.</blockquote>')).toEqual([
      'He said: Wait for the tide.',
    ]);
    expect(
      texts('<div class="c-pull-quote"><p>“Wait for the tide”</p></div><p>He said: wait for the tide.</p>'),
    ).toEqual(['He said: wait for the tide.']);
  });

  it('takes the name of who said it with it', () => {
    const quote = (said: string) => `<blockquote><p>${said}</p><cite>Ann Lee</cite></blockquote>`;
    expect(texts(`<p>He said: Wait for the tide.</p>${quote('Wait for the tide')}<p>It came.</p>`)).toEqual([
      'He said: Wait for the tide.',
      'It came.',
    ]);
    expect(texts(`<p>He said nothing.</p>${quote('Wait for the tide')}`)).toContain('Ann Lee');
  });

  it('stays where it says something new', () => {
    expect(
      texts('<div class="pullquote"><p>Twelve showers are a clock.</p></div><p>It rained.</p>'),
    ).toHaveLength(2);
  });
});
