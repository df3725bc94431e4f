import { JSDOM } from 'jsdom';
import { DOMParser } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { tidyPasted } from './pasted-html';
import type { Block } from './post-document';
import { emptyPost, nodeFromDocument, postSchema } from './post-schema';

const { document } = new JSDOM('').window;

/** What the editor makes of `html` pasted into an empty line, each block as a string. */
function pasted(html: string): string[] {
  const body = document.createElement('div');
  body.innerHTML = html;
  tidyPasted(body);
  const context = nodeFromDocument(emptyPost).resolve(1);
  const slice = DOMParser.fromSchema(postSchema).parseSlice(body, { context });
  return sketch((slice.content.toJSON() ?? []) as Block[]);
}

const sketch = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.type === 'quote') return `quote[${sketch(block.content).join('|')}]`;
    const text = (block.content ?? [])
      .map((run) => (run.marks ? `${run.marks.map(({ type }) => type).join('+')}(${run.text})` : run.text))
      .join('');
    return block.type === 'pre' ? `pre:${block.attrs.language}[${text}]` : text;
  });

describe('what is pasted into a line', () => {
  it.each<[string, string, string[]]>([
    ['words', 'a <b>b</b>', ['a bold(b)']],
    ['words with breaks', '<span>a</span><br><span>b</span>', ['a', 'b']],
    ['two breaks', 'a<br><br>b', ['a', '', 'b']],
    ['paragraphs', '<p>a</p>\n<p>b</p>\n', ['a', 'b']],
    ['breaks in a paragraph', '<p>a<br>b<br></p><p>c</p>', ['a', 'b', 'c']],
    ['divs', '<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['a break inside bold', '<b>a<br>b</b>', ['bold(a)', 'bold(b)']],
    ['blocks inside bold', '<b><p>a</p><p>b</p></b>', ['bold(a)', 'bold(b)']],
    ['a heading', '<h3>a <i>b</i></h3>c', ['bold(a )bold+italic(b)', 'c']],
    ['a quote', '<blockquote><p>a</p>b<br>c</blockquote><p>d</p>', ['quote[a|b|c]', 'd']],
    ['a quote in a quote', '<blockquote>a<blockquote>b</blockquote></blockquote>', ['quote[a|b]']],
    ['a list', '<ul><li>a</li><li><p>b</p></li></ul>', ['• a', '• b']],
    ['a numbered list', '<ol start="3"><li>a</li><li>b</li></ol>', ['3. a', '4. b']],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', ['• a', '  • b']],
    ['code', '<pre class="language-js">a\n  b<br>c</pre>', ['pre:js[a\n  b\nc]']],
    [
      'a table',
      '<table><tr><th>a</th><th>n</th></tr><tr><td>bb</td><td>1</td></tr></table>',
      ['pre:null[a   n\nbb  1]'],
    ],
    ['a table for layout', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', ['a', 'b']],
    ['pictures of emoji', 'a<img class="emoji" alt="👍">b<img alt="Logo">', ['a👍b']],
    ['blanks between words', '<p>  a \n <b> b</b> </p>', ['a bold(b)']],
    ['no-break spaces', '<b>a\u00A0</b> b', ['bold(a\u00A0) b']],
    ['spaces that WebKit replaced', 'a<span class="Apple-converted-space">\u00A0</span> b', ['a  b']],
    ['nothing but a style', '<style>p{}</style><p>a</p>', ['a']],
    ['the mark of Chrome', 'a<br class="Apple-interchange-newline">', ['a']],
  ])('%s', (_what, html, lines) => {
    expect(pasted(html)).toEqual(lines);
  });

  it.each(['expandable', 'data-collapsed="1"', 'data-expandable'])('a folded quote with %s', (attribute) => {
    const body = document.createElement('div');
    body.innerHTML = `<blockquote ${attribute}>a</blockquote>`;
    tidyPasted(body);
    const [quote] = DOMParser.fromSchema(postSchema).parse(body).children;
    expect(quote?.attrs).toEqual({ expandable: true });
  });

  it('lines from a code editor, with their spaces', () => {
    const html =
      '<div style="font-family:monospace;white-space:pre"><div><span>seeds</span></div><br><div><span>run</span>   3</div></div>';
    expect(pasted(html)).toEqual(['seeds', '', 'run   3']);
  });

  it('from Google Docs: only what is bold is', () => {
    const html = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">a</span></p>
      <ul><li style="font-weight:400"><p><span style="font-weight:400">b </span><span style="font-weight:700">c</span></p></li>
      <ul><li><p><span style="font-weight:400">d</span></p></li></ul></ul><p><span style="font-style:italic">e</span></p></b>`;
    expect(pasted(html)).toEqual(['a', '• b bold(c)', '  • d', 'italic(e)']);
  });

  it('from Google Docs: a heading is bold, however light it is set', () => {
    expect(pasted('<h2><span style="font-weight:400">a</span></h2>')).toEqual(['bold(a)']);
  });

  it('from Word: bullets and numbers once, empty lines kept', () => {
    const item = (level: number, sign: string, words: string) =>
      `<p style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp; </span></span>${words}<o:p></o:p></p>`;
    const html = `<p>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>${item(1, '·', 'b')}${item(2, 'o', 'c')}${item(1, '2.', 'd')}`;
    expect(pasted(html)).toEqual(['a', '', '• b', '  • c', '2. d']);
  });

  it('from the editor itself: as it was', () => {
    const html = '<p data-pm-slice="1 1 []" data-clip-id="c" data-paragraph="2">a</p>';
    const body = document.createElement('div');
    body.innerHTML = html;
    tidyPasted(body);
    expect(body.innerHTML).toBe(html);
  });
});
