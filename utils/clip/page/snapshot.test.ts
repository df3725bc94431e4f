import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { snapshot } from './snapshot';

const live = (body: string) =>
  new JSDOM(`<body>${body}</body>`, { url: 'https://valley.example/' }).window.document;
const text = (document: Document, hidden: 'dropped' | 'kept' = 'dropped') =>
  snapshot(document, hidden).page.body.textContent?.replace(/\s+/g, ' ').trim();

describe('the copy of a live page', () => {
  it('leaves out what is not displayed, and keeps it when asked to', () => {
    const page = live(
      '<p>Seen</p><p style="display:none">Not <b>seen</b></p><p style="visibility:hidden">Nor this</p>',
    );
    expect(text(page)).toBe('Seen');
    expect(text(page, 'kept')).toContain('Not seen');
  });

  it('has what the page says of itself in its head, wherever that stood, and no other script', () => {
    const page = live(
      '<p>Seen</p><script type="application/ld+json">{"headline":"Kilns"}</script><script>run()</script><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>',
    );
    const { head, body } = snapshot(page, 'dropped').page;
    expect(head.querySelector('script')?.textContent).toBe('{"headline":"Kilns"}');
    expect(body.textContent).toBe('Seen');
  });

  it('keeps what a closed <details> holds', () => {
    expect(text(live('<details><summary>More</summary><p>Folded</p></details>'))).toBe('MoreFolded');
  });

  it('writes open shadow roots out, the host’s own children in their slots', () => {
    const page = live('<x-card><b>own</b></x-card>');
    const shadow = page.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no host');
    shadow.innerHTML = '<p>before</p><slot></slot><p>after</p>';
    expect(text(page)).toBe('beforeownafter');
  });

  it('gives lazy images the address they will have', () => {
    const page = live(
      '<img src="data:image/gif;base64,R0" data-src="/a.jpg"><img srcset="/s.jpg 400w, /l.jpg 900w">',
    );
    expect(
      [...snapshot(page, 'dropped').page.querySelectorAll('img')].map((image) => image.getAttribute('src')),
    ).toEqual(['/a.jpg', '/l.jpg']);
  });

  it('has each formula once, whether it is drawn or only written, and prices as they are', () => {
    const page = live(
      '<p>The grey $g_t$ costs $5 and <span class="katex"><math alttext="$x$"></math><b>x</b></span>.</p><script>$a$</script>',
    );
    expect(text(page)).toBe('The grey g_t costs $5 and $x$.');
  });

  it('does not touch the page', () => {
    const page = live('<p style="display:none">a</p><span class="katex">x</span><img data-src="/a.jpg">');
    const before = page.documentElement.outerHTML;
    snapshot(page, 'dropped');
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
