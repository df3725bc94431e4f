import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './canonical';

const OPEN = 'https://valley.example/news/kiln?utm_source=share#top';
const canonical = (head: string, open = OPEN) =>
  canonicalUrl(new JSDOM(`<head>${head}</head>`).window.document, open);

describe('the canonical address', () => {
  it('is the one the page states', () => {
    expect(canonical('<link rel="canonical" href="/news/kiln-that-sees#x">')).toBe(
      'https://valley.example/news/kiln-that-sees',
    );
  });

  it.each([
    'https://valley.example/',
    'https://valley.example/news',
    'http://localhost:4000/news/kiln',
    'javascript:alert(1)',
  ])('is not believed when it is %s', (href) => {
    expect(canonical(`<link rel="canonical" href="${href}">`)).toBe('https://valley.example/news/kiln');
  });

  it('is og:url when the link names the home page', () => {
    const head =
      '<link rel="canonical" href="https://valley.example/"><meta property="og:url" content="https://valley.example/news/kiln-that-sees">';
    expect(canonical(head)).toBe('https://valley.example/news/kiln-that-sees');
  });

  it('is the article above its second page', () => {
    expect(
      canonical('<link rel="canonical" href="/news/kiln">', 'https://valley.example/news/kiln/page/2'),
    ).toBe('https://valley.example/news/kiln');
  });
});
