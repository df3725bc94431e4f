import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { articleRegion } from './region';

const repeated = (sentence: string, times: number) => `<p>${`${sentence} `.repeat(4)}</p>`.repeat(times);
const ARTICLE = repeated(
  'The kiln was lit in March, and a camera reads its smoke, which nobody had done before.',
  2,
);
const RIVAL = repeated(
  'I disagree with all of this, since my neighbour, who has bricks, says otherwise, and loudly.',
  12,
);

function found(body: string, head = '') {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, {
    url: 'https://valley.example/kiln',
  }).window;
  return articleRegion(document)?.root.textContent ?? '';
}

describe('the region of the article', () => {
  it.each([
    ['a list of comments', `<div id="comments">${RIVAL}</div>`],
    ['a dialog', `<div role="dialog">${RIVAL}</div>`],
    ['a consent box', `<div id="onetrust-banner"><h2>Cookies</h2>${RIVAL}</div>`],
  ])('is not %s, however long', (_, rival) => {
    const text = found(`<main><h1>The kiln that sees</h1><div>${ARTICLE}</div></main>${rival}`);
    expect(text).toContain('The kiln was lit');
    expect(text).not.toContain('disagree');
  });

  it('is a dialog when the title is in it', () => {
    expect(found(`<div role="dialog"><h1>The kiln that sees</h1>${ARTICLE}</div>`)).toContain(
      'The kiln was lit',
    );
  });

  it('is the text that the page’s own data repeat, not a longer one beside it', () => {
    const names = Array.from({ length: 150 }, (_, n) => `brick${n}`).join(' ');
    const data = { '@type': 'NewsArticle', headline: 'Kilns', articleBody: `The kiln was lit. ${names}` };
    const text = found(
      `<section><article><p>The kiln was lit.</p><p>${names}, and many more.</p><p>That is all, of kilns, smoke and bricks.</p></article></section><section>${RIVAL}</section>`,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(text).toContain('brick149');
    expect(text).not.toContain('disagree');
  });

  it('is the one box that the page marks as its article, with its title in it', () => {
    const text = found(
      `<article><h1>The kiln that sees</h1>${ARTICLE}${ARTICLE}</article><div class="story"><h2>Another story</h2>${RIVAL}</div>`,
    );
    expect(text).toContain('The kiln was lit');
    expect(text).not.toContain('disagree');
  });
});
