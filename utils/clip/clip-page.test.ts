import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fitted } from './answer-size';
import { clipSchema } from './clip';
import { clipOf } from './clip-of';
import { clipPage } from './clip-page';
import { rawClipSchema } from './raw-clip';

const URL_OF_PAGE = 'https://valley.example/news/kiln?utm_source=share';
const sentence =
  'The kiln at the end of the valley was lit again in March, because a model had learned to read the colour of its smoke. ';
const clip = (html: string) => clipPage(new JSDOM(html, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE);

const ARTICLE = `<html lang="en"><head><title>The kiln that sees</title>
  <meta name="description" content="A camera that reads smoke."></head>
  <body><article><h1>The kiln that sees</h1><p>${sentence.repeat(3)}</p>
  <p>Its <a href="https://github.com/valley/kiln">code</a> is free. ${sentence.repeat(2)}</p>
  <figure><img src="/kiln.jpg" alt="A kiln" width="600" height="400"><figcaption>In March</figcaption></figure></article></body></html>`;

describe('clipping a page', () => {
  it('gives what the border accepts, and what a clip is made of', () => {
    const answer = clip(ARTICLE);
    if (!answer.ok) throw new Error(answer.error.code);
    const raw = rawClipSchema.parse(JSON.parse(JSON.stringify(answer.value)));
    expect(clipSchema.parse(clipOf(raw))).toMatchObject({
      url: URL_OF_PAGE,
      canonicalUrl: 'https://valley.example/news/kiln',
      title: 'The kiln that sees',
      language: 'en',
      description: 'A camera that reads smoke.',
      sources: [
        { url: 'https://valley.example/news/kiln', kind: 'article' },
        { url: 'https://github.com/valley/kiln', kind: 'code' },
      ],
      images: [
        {
          url: 'https://valley.example/kiln.jpg',
          alt: 'A kiln',
          width: 600,
          height: 400,
          caption: 'In March',
        },
      ],
    });
  });

  it('reads a page that hides itself until its script has run', () => {
    expect(clip(ARTICLE.replace('<body>', '<body style="display:none">')).ok).toBe(true);
  });

  it('says that there is no article', () => {
    expect(clip('<body><nav><a href="/a">A</a></nav></body>')).toEqual({
      ok: false,
      error: { code: 'not-an-article' },
    });
  });

  it('says that a PDF viewer is restricted', () => {
    expect(clip('<body><embed type="application/pdf" src="about:blank"></body>')).toEqual({
      ok: false,
      error: { code: 'restricted-page', page: 'pdf' },
    });
  });

  it('tells Russian by its letters where the page declares English', () => {
    const russian =
      'Печь в конце долины снова зажгли в марте, потому что модель научилась читать цвет дыма. ';
    const answer = clip(`<html lang="en"><body><article><p>${russian.repeat(8)}</p></article></body></html>`);
    expect(answer.ok && clipOf(answer.value).language).toBe('ru');
  });
});

describe('an answer that is too large', () => {
  it('loses its images, then blocks from the end', () => {
    const answer = clip(ARTICLE);
    if (!answer.ok) throw new Error(answer.error.code);
    const size = JSON.stringify(answer).length;
    const cut = fitted(answer, size - 300);
    if (!cut.ok) throw new Error(cut.error.code);
    expect(cut.value.images).toEqual([]);
    expect(cut.value.blocks[0]).toEqual(answer.value.blocks[0]);
    expect(JSON.stringify(cut).length).toBeLessThanOrEqual(size - 300);
  });

  it('gives what the reader has selected, whole, before anything else', () => {
    const { window } = new JSDOM(
      ARTICLE.replace(
        '</article>',
        '<aside class="related"><p>One line that somebody <b>wants to post</b>.</p><p>And another line.</p></aside></article>',
      ),
      { url: URL_OF_PAGE },
    );
    const [first, second] = window.document.querySelectorAll('aside p');
    const range = window.document.createRange();
    if (!first?.firstChild || !second) throw new Error('no paragraphs');
    range.setStart(first.firstChild, 'One line that '.length);
    range.setEndAfter(second);
    window.document.getSelection()?.addRange(range);
    const answer = clipPage(window.document, URL_OF_PAGE);
    if (!answer.ok) throw new Error(answer.error.code);
    const selected = clipOf(answer.value);
    expect(selected).toMatchObject({ title: 'The kiln that sees', isSelection: true });
    expect(selected.blocks).toMatchObject([
      { text: 'somebody wants to post.', key: true, rank: 1 },
      { text: 'And another line.', key: true, rank: 2 },
    ]);
  });

  it('does not take a word that was looked up for a selection', () => {
    const { window } = new JSDOM(ARTICLE, { url: URL_OF_PAGE });
    window.document.getSelection()?.selectAllChildren(window.document.querySelector('a') ?? window.document);
    const answer = clipPage(window.document, URL_OF_PAGE);
    expect(answer.ok && answer.value.blocks[0]?.text).toContain('The kiln at the end');
  });
});
