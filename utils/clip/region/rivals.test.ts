import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { withoutRivals } from './rivals';

function left(title: string, html: string): string {
  const { document } = new JSDOM(`<title>${title}</title><body>${html}</body>`).window;
  withoutRivals(document);
  return (document.body.textContent ?? '').trim();
}

describe('what is never the article', () => {
  it('is a dialog, a consent box, a list of comments', () => {
    const rivals =
      '<div role="dialog">Stay</div><div class="cookie-bar">We use cookies</div><div class="comments">Me too</div>';
    expect(left('Kilns', `<h1>Kilns</h1>${rivals}`)).toBe('Kilns');
  });

  it('is the next story in a feed', () => {
    const feed = '<article><h1>Kilns</h1>Hot.</article><article><h1>Eels</h1>Cold.</article>';
    expect(left('Kilns | Daily', feed)).toBe('KilnsHot.');
  });

  it('is no story in a list of which the page is named for none, or for two', () => {
    const feed = '<article><h1>Kilns</h1></article><article><h1>Eels</h1></article>';
    expect(left('Daily', feed)).toBe('KilnsEels');
    expect(left('Kilns and Eels', feed)).toBe('KilnsEels');
  });
});
