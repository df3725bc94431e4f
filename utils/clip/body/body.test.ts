import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clipPage } from '../clip-page';

const LONG = [
  'The kiln at the end of the valley was lit again in March, after eleven years, because a model had learned to read the colour of its smoke.',
  'It watches the chimney with one cheap camera, and it tells the two people who still know how to fire bricks when the heat begins to fall.',
  'Before, they had walked down every hour of the night; now they are woken twice on average, and the bricks break half as often as they did.',
  'The camera, the model and the book in which the keepers wrote their guesses are free, and three other kilns have asked for a copy.',
];
const TEXT = LONG.map((text) => `<p>${text}</p>`).join('\n');

/** The blocks that are read off an article whose text is `inner`, as `kind: beginning`. */
function read(inner: string, head = '<title>The kiln that sees - Valley Press</title>') {
  const { window } = new JSDOM(
    `<html lang="en"><head>${head}</head><body><article><h1>The kiln that sees</h1>${inner}</article></body></html>`,
    { url: 'https://valley.example/news/kiln' },
  );
  const answer = clipPage(window.document, 'https://valley.example/news/kiln');
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.blocks.map(({ kind, text }) => ({ kind, text }));
}
const texts = (inner: string) => read(inner).map(({ text }) => text);

describe('the body of an article', () => {
  it('is its paragraphs in order, without the title', () => {
    expect(texts(TEXT)).toEqual(LONG);
  });

  it('leaves out boxes for sharing, subscribing and other stories', () => {
    const boxes =
      '<div class="social-share"><p>Pass this story on to somebody who owns a kiln.</p></div>' +
      '<div class="newsletter-box"><p>Every Friday we write about smoke, and it costs nothing.</p></div>' +
      '<aside><p>Also in the valley: the mill that counts its own flour.</p></aside>';
    expect(texts(TEXT.replace('</p>', `</p>${boxes}`))).toEqual(LONG);
  });

  it('leaves out a box that asks for an address, whatever it is called', () => {
    const box =
      '<div class="rounded p-8"><div>Get letters about kilns</div><div>One a month, when the fire is out.</div><div><input type="email"><button>Go</button></div></div>';
    expect(texts(TEXT.replace('</p>', `</p>${box}`))).toEqual(LONG);
  });

  it('leaves out the card of another story in an article of its own, and keeps what is called so in the text', () => {
    const card =
      '<article class="recommended pull-left"><a href="/mill"><h1>The mill that counts its own flour</h1></a></article>';
    expect(texts(TEXT.replace('</p>', `</p>${card}`))).toEqual(LONG);
  });

  it('keeps what a manual sets apart as advice', () => {
    const advice = 'Nobody should open the door of a kiln before it is cold.';
    for (const box of [
      `<div class="alert alert-warning" role="alert"><p>${advice}</p></div>`,
      `<aside class="callout"><p>${advice}</p></aside>`,
      `<aside class="tip"><p>${advice}</p></aside>`,
    ])
      expect(texts(TEXT.replace('</p>', `</p>${box}`))).toEqual(LONG.toSpliced(1, 0, advice));
  });

  it('leaves out a caption in italics below its picture, and all that a picture’s figure says', () => {
    const picture = '<img src="kiln.jpg">';
    for (const caption of [
      `<p>${picture}</p><p><em>The kiln in March, from the tower of the church</em></p>`,
      `<p>${picture}<br><em>Figure 2: the kiln in April, from the tower of the church.</em></p>`,
      `<figure><div>${picture}<h2>The kiln</h2><p>It has three doors.</p><p>The third is new.</p></div></figure>`,
    ])
      expect(texts(TEXT.replace('</p>', `</p>${caption}`))).toEqual(LONG);
  });

  it('keeps a heading that an anchor lies around', () => {
    const section = '<a name="smoke"><h2>Related smoke</h2></a>';
    expect(texts(TEXT.replace('</p>', `</p>${section}`))).toEqual(LONG.toSpliced(1, 0, 'Related smoke'));
  });

  it('leaves out the tabs above a panel', () => {
    const tabs =
      '<ul role="tablist"><li role="tab">In the north of the valley</li><li role="tab">In the south of the valley</li></ul>';
    expect(texts(TEXT.replace('</p>', `</p>${tabs}`))).toEqual(LONG);
  });

  it('leaves out an encyclopedia’s table of facts', () => {
    const facts =
      '<table class="infobox"><tr><th>Built</th><td>1911</td></tr><tr><th>Bricks</th><td>clay</td></tr></table>';
    expect(texts(facts + TEXT)).toEqual(LONG);
  });

  it('keeps a box that holds most of the text, whatever it is called', () => {
    expect(texts(`<div class="social-content">${TEXT}</div>`)).toEqual(LONG);
  });

  it('leaves out lines that sites print under their articles', () => {
    const lines = [
      'Citation: The kiln that sees (2026, March 2) retrieved 4 March 2026 from https://valley.example/news/kiln',
      'This document is subject to copyright. No part may be reproduced without permission.',
      '© 2026 Valley Press',
      'Sign up for our weekly newsletter.',
    ];
    expect(texts(TEXT + lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(LONG);
  });

  it('keeps sentences that merely begin like such a line', () => {
    const sentence =
      'Copyright law has nothing to say about smoke, and so the recordings could be published at once, whole.';
    expect(texts(`${TEXT}<p>${sentence}</p>`)).toContain(sentence);
  });

  it('begins with a paragraph that lies loose above the others', () => {
    const loose =
      'For eleven years nobody had lit the kiln at the end of the valley, and the swallows that came back in March had taken its chimney for a cliff.';
    expect(texts(loose + TEXT)).toEqual([loose, ...LONG]);
    expect(texts(`Valley Press, in the north${TEXT}`)).toEqual(LONG);
  });

  it('leaves out the author and the date above the text', () => {
    expect(texts(`<p>By Ann Lee, March 2, 2026</p>${TEXT}`)).toEqual(LONG);
  });

  it('leaves out a section of other posts, and a section of comments at the end', () => {
    const tail =
      '<h2>Related posts</h2><ul><li>The mill that counts</li></ul><h2>Comments</h2><p>I like bricks.</p>';
    expect(texts(TEXT + tail)).toEqual(LONG);
  });

  it('keeps a section on comments in the middle of the text', () => {
    const [first, ...rest] = LONG.map((text) => `<p>${text}</p>`);
    const section =
      '<h2>Comments</h2><p>In the keepers’ book a comment begins with a dash, and the model reads it too.</p>';
    expect(texts(first + section + rest.join(''))).toContain('Comments');
  });

  it('leaves out a table of contents', () => {
    const contents =
      '<ul><li><a href="#a">Smoke and what it says</a></li><li><a href="#b">Bricks and what they say</a></li></ul>';
    expect(texts(contents + TEXT)).toEqual(LONG);
  });

  it('leaves out what is said under a picture', () => {
    const figure =
      '<figure><img src="/kiln.jpg" width="600" height="400"><figcaption>The kiln in March.</figcaption></figure>';
    const credit = '<p>The chimney at night (Image: Valley Press)</p>';
    expect(texts(TEXT.replace('</p>', `</p>${figure}${credit}`))).toEqual(LONG);
  });

  it('says a pull quote once and keeps a quote that is new', () => {
    const quotes =
      '<blockquote><p>the bricks break half as often as they did</p></blockquote>' +
      '<blockquote><p>I sleep now, and I do not trust it yet.</p></blockquote>';
    const blocks = read(TEXT + quotes);
    expect(blocks.filter(({ kind }) => kind === 'quote').map(({ text }) => text)).toEqual([
      'I sleep now, and I do not trust it yet.',
    ]);
  });

  it('sets references and footnotes apart', () => {
    const notes =
      '<h2>References</h2><ol><li>Lee, A. The colour of smoke. Journal of Kilns, 2024.</li></ol>' +
      '<section class="footnotes"><ol><li>The second keeper was ill that week.</li></ol></section>';
    const kinds = new Map(read(TEXT + notes).map(({ kind, text }) => [text, kind]));
    expect(kinds.get('Lee, A. The colour of smoke. Journal of Kilns, 2024.')).toBe('reference');
    expect(kinds.get('The second keeper was ill that week.')).toBe('footnote');
  });

  it('keeps a paragraph that is one link, and drops a line that only leads elsewhere', () => {
    const linked =
      'The keepers have put every night of the winter on a map, with the hour at which they were woken and the reason.';
    const inner = `${TEXT}<p><a href="https://map.example/">${linked}</a></p><p><a href="/mill">The mill that counts its own flour</a></p>`;
    expect(texts(inner)).toEqual([...LONG, linked]);
  });

  it('does not end in headings', () => {
    expect(texts(`${TEXT}<h2>What comes next</h2>`)).toEqual(LONG);
  });
});
