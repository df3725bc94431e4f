import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../about/metadata';
import { readBlocks } from '../blocks/blocks';
import { credibility } from './credibility';
import { subjectOf } from './page-subject';

const URL_OF_PAGE = 'https://valley.example/news/kiln-that-sees-smoke';
const KILN = 'The kiln was lit in March, because a camera that sees its smoke tells how hot it is.';
const HARBOUR = 'The harbour will be dredged in autumn, the council decided on Monday, after nine years.';
const paragraphs = (sentence: string, times: number) => `<p>${`${sentence} `.repeat(3)}</p>`.repeat(times);

/** How credible the text in `#text` is. */
function credible(body: string, head = '<title>The kiln that sees smoke</title>', url = URL_OF_PAGE): number {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, { url }).window;
  const text = document.getElementById('text');
  if (!text) throw new Error('no text');
  const subject = subjectOf(document, readMetadata(document), url);
  const passages = readBlocks(text, url, () => true);
  return credibility(document, subject, 'The kiln that sees smoke', passages);
}

describe('how credible it is that a text is the article', () => {
  it('is all there is, where it says what the page says and nothing is left out', () =>
    expect(credible(`<h1>The kiln that sees smoke</h1><div id="text">${paragraphs(KILN, 3)}</div>`)).toBe(1));

  it('falls with what it leaves out between the title and itself', () => {
    const comments = `<div id="text">${paragraphs(KILN, 4)}</div>`;
    expect(credible(`<h1>The kiln that sees smoke</h1>${paragraphs(KILN, 4)}${comments}`)).toBeCloseTo(0.5);
  });

  it('falls with what follows the title, where it stands before it', () =>
    expect(
      credible(
        `<aside id="text">${paragraphs(KILN, 1)}</aside><h1>The kiln that sees smoke</h1>${paragraphs(KILN, 3)}`,
      ),
    ).toBeCloseTo(0.25));

  it('does not fall with what stands behind the text', () =>
    expect(
      credible(
        `<h1>The kiln that sees smoke</h1><div id="text">${paragraphs(KILN, 2)}</div>${paragraphs(HARBOUR, 20)}`,
      ),
    ).toBe(1));

  it('is nothing for a text that has no word of what the page says of itself', () =>
    expect(credible(`<div id="text">${paragraphs(HARBOUR, 3)}</div>`)).toBe(0));

  it('is nothing for a list of links', () =>
    expect(credible(`<ul id="text">${`<li><a href="/k">${KILN}</a></li>`.repeat(5)}</ul>`)).toBe(0));

  it('falls with every time that the text is longer than the page states it to be', () => {
    const data = { '@type': 'Article', articleBody: `${KILN} `.repeat(5) };
    const head = `<title>Kilns</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(credible(`<div id="text">${paragraphs(KILN, 2)}</div>`, head)).toBe(1);
    expect(credible(`<div id="text">${paragraphs(KILN, 10)}</div>`, head)).toBeCloseTo(1 / 3);
  });

  it('does not fall where the page repeats only the beginning of its text', () => {
    const data = { '@type': 'Article', articleBody: `${`${KILN} `.repeat(5)}The kiln …` };
    const head = `<title>Kilns</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(credible(`<div id="text">${paragraphs(KILN, 10)}</div>`, head)).toBe(1);
  });

  it('is judged by the title where the repeated text has hardly a space', () => {
    const stated = `${'窑在三月里点燃因为能看见烟的照相机知道它有多热'.repeat(6)} `.repeat(80);
    const head = `<title>The kiln that sees smoke</title><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', articleBody: stated })}</script>`;
    expect(credible(`<div id="text">${paragraphs(KILN, 3)}</div>`, head)).toBe(1);
  });

  it('tells another text from the one that the page repeats, however long that is', () => {
    const data = { '@type': 'Article', articleBody: `${KILN} `.repeat(60) };
    const head = `<title>Kilns</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(credible(`<div id="text">${paragraphs(KILN, 20)}</div>`, head)).toBe(1);
    expect(credible(`<div id="text">${paragraphs(HARBOUR, 20)}</div>`, head)).toBeLessThan(0.3);
  });

  it('does not fall for the name of the site and the year in the address, which no text says', () => {
    const head = '<title>The kiln that sees smoke - Ann’s river valley notes</title>';
    const url = 'https://valley.example/posts/2014-07-kiln-that-sees-smoke';
    expect(credible(`<div id="text">${paragraphs(KILN, 3)}</div>`, head, url)).toBe(1);
  });

  it('does not fall for an address that spells the title in other letters', () => {
    const text = 'Печь, которая видит дым, сама будит мастера среди ночи.';
    const body = `<div id="text">${paragraphs(text, 3)}</div>`;
    const url = 'https://valley.example/pech-kotoraya-vidit-dym';
    expect(credible(body, '<title>Печь, которая видит дым, будит мастера</title>', url)).toBe(1);
  });

  it('is not judged where the page says nothing of itself', () => {
    const body = `<div id="text">${paragraphs(HARBOUR, 3)}</div>`;
    expect(credible(body, '<title>Home</title>', 'https://valley.example/?p=17')).toBe(1);
  });
});
