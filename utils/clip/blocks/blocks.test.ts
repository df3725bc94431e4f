import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { replaceDrawnMath } from '../page/math';
import { readBlocks } from './blocks';

function read(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  replaceDrawnMath(document);
  return readBlocks(document.body, 'https://valley.example/post/', () => true).map(
    ({ element: _element, length: _length, kept: _kept, linked: _linked, ...block }) => block,
  );
}
const texts = (html: string) => read(html).map(({ text }) => text);

describe('reading blocks', () => {
  it('takes loose text, divs and spans as paragraphs', () => {
    expect(texts('One <b>and</b> a half<div>Two<div>Three</div></div><span><p>Four</p></span>')).toEqual([
      'One and a half',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('keeps marks and links, and drops links that lead nowhere safe', () => {
    const html =
      '<p>See <a href="/a?utm_source=x"><em>this</em></a>, <a href="javascript:run()">that</a> and <code>x = 1</code>.</p>';
    expect(read(html)[0]?.inlines).toEqual([
      { text: 'See ' },
      {
        text: 'this',
        marks: [{ type: 'link', attrs: { href: 'https://valley.example/a' } }, { type: 'italic' }],
      },
      { text: ', that and ' },
      { text: 'x = 1', marks: [{ type: 'code' }] },
      { text: '.' },
    ]);
  });

  it('raises the digits of a raised number', () => {
    expect(
      texts('<p>10<sup>3</sup> bricks of 5 · 10<sup>−12</sup> m<sup>2</sup>, the 3<sup>rd</sup> kiln</p>'),
    ).toEqual(['10³ bricks of 5 · 10⁻¹² m², the 3rd kiln']);
  });

  it('puts no spaces into words', () => {
    expect(texts('<p><span>i</span><span>n</span>ter<wbr>net and Donau\u00addampf</p>')).toEqual([
      'internet and Donaudampf',
    ]);
  });

  it('parts paragraphs at two breaks and at a break after a sentence', () => {
    expect(texts('<p>First one.<br>Second one<br>goes on<br><br>Third</p>')).toEqual([
      'First one.',
      'Second one goes on',
      'Third',
    ]);
  });

  it('leaves out the marks that lead to notes, however they are set', () => {
    expect(
      texts(
        '<p>Rain<sup><a href="#fn1">1</a></sup> and<a href="/post#footnote-2">2</a> hail<a href="#fn3"><sup>[3]</sup></a>, snow<sup><a href="#r1">1</a>–<a href="#r3">3</a></sup>, in <a href="/2019">2019</a>.</p>',
      ),
    ).toEqual(['Rain and hail, snow, in 2019.']);
  });

  it('takes custom elements that stand alone for boxes, and those in a sentence for words', () => {
    expect(
      texts('<a-text>One</a-text><a-text>Two</a-text><p><a-word>Th</a-word><a-word>ree</a-word></p>'),
    ).toEqual(['One', 'Two', 'Three']);
  });

  it('reads code that a table holds line by line', () => {
    const row = (n: number, code: string) =>
      `<tr><td class="blob-num" data-line-number="${n}"></td><td class="blob-code">${code}</td></tr>`;
    expect(read(`<table>${row(1, 'def f():')}${row(2, '  return 1')}</table>`)).toMatchObject([
      { kind: 'code', text: 'def f():\n  return 1' },
    ]);
  });

  it('knows headings by their level and leaves their anchors out', () => {
    expect(read('<h2>Method <a class="anchor" href="#m">#</a></h2>')).toMatchObject([
      { kind: 'heading', level: 2, text: 'Method' },
    ]);
  });

  it('numbers lists as the page does and keeps their depth', () => {
    const html = '<ol start="3"><li>c<ul><li>inner</li></ul></li><li value="7">g</li></ol>';
    expect(read(html)).toMatchObject([
      { kind: 'list-item', level: 1, number: 3, text: 'c' },
      { kind: 'list-item', level: 2, text: 'inner' },
      { kind: 'list-item', level: 1, number: 7, text: 'g' },
    ]);
    expect(read(html)[1]).not.toHaveProperty('number');
  });

  it('keeps the lines and the language of code, without line numbers', () => {
    const html =
      '<div class="highlight"><pre><code class="language-py"><span class="lineno">1</span>def f():<br>    return 1\n</code></pre></div>';
    expect(read(html)).toMatchObject([{ kind: 'code', language: 'py', text: 'def f():\n    return 1' }]);
  });

  it('reads a table of data as rows and a layout table as text', () => {
    const data = '<table><tr><th>Model</th><th>Score</th></tr><tr><td>Ours</td><td>9</td></tr></table>';
    expect(read(data)).toMatchObject([
      {
        kind: 'table',
        rows: [
          ['Model', 'Score'],
          ['Ours', '9'],
        ],
        text: 'Model\tScore\nOurs\t9',
      },
    ]);
    expect(read('<table><tr><td><p>Just text.</p></td></tr></table>')).toMatchObject([
      { kind: 'paragraph', text: 'Just text.' },
    ]);
  });

  it('reads formulas as TeX, inside a sentence and on their own', () => {
    const katex = (tex: string) =>
      `<span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">${tex}</annotation></math></span><span aria-hidden="true">drawn</span></span>`;
    const [paragraph, display] = read(
      `<p>Let ${katex('x^2')} be</p><span class="katex-display">${katex('y=1')}</span>`,
    );
    expect(paragraph?.inlines[1]).toEqual({ text: 'x^2', marks: [{ type: 'math' }] });
    expect(display).toMatchObject({ kind: 'math', text: 'y=1' });
  });

  it('reads the lines of code without its numbers, however they are parted', () => {
    for (const code of [
      '<pre><code><span class="line">a = 1</span><span class="line">b = 2</span></code></pre>',
      '<pre><code><div class="CodeLine"><span class="CodeLine-number">1</span>a = 1</div><div class="CodeLine"><span class="CodeLine-number">2</span>b = 2</div></code></pre>',
      '<div><code>a = 1\nb = 2</code></div>',
      '<p><code>a = 1<br>b = 2</code></p>',
    ])
      expect(read(code)).toMatchObject([{ kind: 'code', text: 'a = 1\nb = 2' }]);
    expect(read('<p><code>a = 1\nb = 2</code></p>')).toMatchObject([
      { kind: 'paragraph', text: 'a = 1 b = 2' },
    ]);
  });

  it('keeps the sign between two numbers that only a screen reader says', () => {
    expect(
      texts(
        '<p><span>4</span><span class="sr-only">/</span><span>3</span> of it <span class="sr-only">/</span> all</p>',
      ),
    ).toEqual(['4/3 of it all']);
  });

  it('leaves out a note that is set into its sentence', () => {
    expect(texts('<p>Known<span class="footnote"><sup>1</sup>To few.</span> facts.</p>')).toEqual([
      'Known facts.',
    ]);
  });

  it('leaves out footnote marks and what is only for screen readers', () => {
    expect(
      texts(
        '<p>Known<sup><a href="#fn1">1</a></sup> facts<span class="sr-only">opens in a new tab</span>.</p>',
      ),
    ).toEqual(['Known facts.']);
  });
});
