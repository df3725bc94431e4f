import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defuddleArticle } from './second-opinion';

const SENTENCE =
  'The kiln was lit in March, because a camera that sees its smoke tells how hot it is, she says. ';
const paragraphs = `<p>${SENTENCE.repeat(3)}</p>`.repeat(5);
const found = (body: string, url = 'https://valley.example/kiln') =>
  defuddleArticle(new JSDOM(`<title>The kiln</title><body>${body}</body>`, { url }).window.document);

describe('a second opinion', () => {
  it('names the article’s box and what in it is the article', () => {
    const article = found(
      `<nav><a href="/">Home</a></nav><article><h1>The kiln</h1>${paragraphs}<div class="share-buttons">Pass it on</div></article>`,
    );
    expect(article?.root.localName).toBe('article');
    const kept = [...(article?.root.querySelectorAll('p, .share-buttons') ?? [])].filter(
      article?.isKept ?? (() => false),
    );
    expect(kept.map(({ localName }) => localName)).toEqual(['p', 'p', 'p', 'p', 'p']);
  });

  it('is none on a page of nothing', () => expect(found('')).toBeNull());

  describe('on a site that Defuddle has rules for', () => {
    const own = globalThis.fetch;
    const asked: unknown[] = [];
    beforeEach(() => {
      globalThis.fetch = async (...request) => {
        asked.push(request);
        throw new Error('asked');
      };
    });
    afterEach(() => {
      globalThis.fetch = own;
    });

    it.each([
      'https://www.youtube.com/watch?v=kiln0000000',
      'https://x.com/valley/status/1',
      'https://old.reddit.com/r/kilns/comments/1/the_kiln/',
    ])('asks nobody about %s', (url) => {
      expect(found(`<main><h1>The kiln</h1>${paragraphs}</main>`, url)?.root.textContent).toContain(
        'The kiln was lit',
      );
      expect(asked).toEqual([]);
    });
  });
});
