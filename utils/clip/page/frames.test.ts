import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clipPage } from '../clip-page';

const URL_OF_PAGE = 'https://valley.example/kiln';
const SENTENCE =
  'The kiln at the end of the valley was lit again in March, because a model reads its smoke. ';

/** A page of two frames that its own site fills. */
function framed(first: string, second: string): Document {
  const { document } = new JSDOM('<title>The kiln that sees</title><iframe></iframe><iframe></iframe>', {
    url: URL_OF_PAGE,
  }).window;
  for (const [index, frame] of document.querySelectorAll('iframe').entries())
    frame.contentDocument?.write([first, second][index] ?? '');
  return document;
}

describe('an article in a frame', () => {
  it('is read where the page around it has none: the longest text of its own site', () => {
    const article = `<article><h1>The kiln that sees</h1><p>${SENTENCE.repeat(4)}</p></article>`;
    const answer = clipPage(framed('<p>A short menu.</p>', article), URL_OF_PAGE);
    expect(answer).toMatchObject({
      ok: true,
      value: { url: URL_OF_PAGE, canonicalUrl: URL_OF_PAGE, title: 'The kiln that sees' },
    });
    expect(answer.ok && answer.value.blocks[0]?.text).toContain('lit again in March');
  });

  it('is none where no frame holds any', () => {
    expect(clipPage(framed('<p>A menu.</p>', '<p>A map.</p>'), URL_OF_PAGE)).toEqual({
      ok: false,
      error: { code: 'not-an-article' },
    });
  });
});
