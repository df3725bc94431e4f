import { JSDOM } from 'jsdom';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { type PostDocument, postDocumentSchema } from './post-document';
import { documentFromNode, emptyPost, nodeFromDocument, postSchema } from './post-schema';

const { document } = new JSDOM('').window;

function paste(html: string): PostDocument {
  const body = document.createElement('div');
  body.innerHTML = html;
  return documentFromNode(DOMParser.fromSchema(postSchema).parse(body));
}

/** A document as one string a block: `bold(text)`, `quote[line|line]`, `pre:language[text]`. */
function sketch(post: PostDocument): string[] {
  return post.content.map((block) => {
    if (block.type === 'quote') return `quote[${sketch({ type: 'doc', content: block.content }).join('|')}]`;
    const runs = (block.content ?? []).map((run) =>
      (run.marks ?? []).reduceRight(
        (text, mark) => `${mark.type}${mark.type === 'link' ? `:${mark.attrs.href}` : ''}(${text})`,
        run.text,
      ),
    );
    return block.type === 'pre' ? `pre:${block.attrs.language}[${runs.join('')}]` : runs.join('');
  });
}

const everything: PostDocument = {
  type: 'doc',
  content: [
    {
      type: 'line',
      attrs: { from: { clipId: 'c1', paragraph: 3 } },
      content: [
        { type: 'text', text: 'a ' },
        {
          type: 'text',
          text: 'b',
          marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }, { type: 'bold' }],
        },
        {
          type: 'text',
          text: '👍',
          marks: [{ type: 'customEmoji', attrs: { id: '5' } }, { type: 'spoiler' }],
        },
        { type: 'text', text: 'c', marks: [{ type: 'code' }] },
        {
          type: 'text',
          text: 'd',
          marks: [{ type: 'italic' }, { type: 'underline' }, { type: 'strikethrough' }],
        },
      ],
    },
    { type: 'line', attrs: { from: null } },
    {
      type: 'quote',
      attrs: { expandable: true },
      content: [
        { type: 'line', attrs: { from: null }, content: [{ type: 'text', text: 'q' }] },
        { type: 'line', attrs: { from: null } },
      ],
    },
    {
      type: 'pre',
      attrs: { from: null, language: 'python' },
      content: [{ type: 'text', text: 'x = 1\n  y' }],
    },
  ],
};

describe('the schema', () => {
  it('writes the very JSON it read', () => {
    expect(documentFromNode(nodeFromDocument(everything))).toEqual(everything);
    expect(documentFromNode(nodeFromDocument(emptyPost))).toEqual(emptyPost);
  });

  it('writes what the document contract accepts', () => {
    expect(postDocumentSchema.safeParse(documentFromNode(nodeFromDocument(everything))).success).toBe(true);
  });

  it('refuses what is no post', () => {
    expect(() => nodeFromDocument({ type: 'doc', content: [] })).toThrow(RangeError);
  });

  it('reads its own HTML back unchanged', () => {
    const dom = DOMSerializer.fromSchema(postSchema).serializeFragment(nodeFromDocument(everything).content, {
      document,
    });
    const body = document.createElement('div');
    body.append(dom);
    const back = DOMParser.fromSchema(postSchema).parse(body, { preserveWhitespace: true });
    expect(documentFromNode(back)).toEqual(everything);
  });

  it('keeps other formatting out of code, and links apart from custom emoji', () => {
    const { code, bold, link, customEmoji } = postSchema.marks;
    expect(code?.excludes(bold ?? code)).toBe(true);
    expect(code?.excludes(link ?? code)).toBe(true);
    expect(link && customEmoji?.excludes(link)).toBe(true);
    expect(link && bold?.excludes(link)).toBe(false);
  });
});

describe('what is pasted', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', ['a', 'b']],
    ['lines that come as divs', '<div>a</div><div>b</div>', ['a', 'b']],
    ['nested divs', '<div><div>a</div><div><div>b</div></div></div>', ['a', 'b']],
    ['line breaks', '<p>a<br>b</p>', ['a', 'b']],
    ['two line breaks', '<p>a<br><br>b</p>', ['a', '', 'b']],
    ['a break between paragraphs', '<p>a</p><br><p>b</p>', ['a', '', 'b']],
    ['a div with nothing but a break', '<div>a</div><div><br></div><div>b</div>', ['a', '', 'b']],
    ['a line break inside bold', '<p><b>a<br>b</b></p>', ['bold(a)', 'bold(b)']],
    ['a filler break', '<p>a<br></p><p>b</p>', ['a', 'b']],
    ['an empty paragraph', '<p>a</p><p><br></p><p>b</p>', ['a', '', 'b']],
    ['bare text with breaks', 'a<br>b', ['a', 'b']],
    ['bold', '<b>a</b><strong>b</strong><span style="font-weight:700">c</span>', ['bold(abc)']],
    [
      'Google Docs',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">a</span><span style="font-weight:700">b</span></p></b>',
      ['abold(b)'],
    ],
    ['light text inside bold', '<b>a<span style="font-weight:400">b</span></b>', ['bold(a)b']],
    ['italic', '<em>a</em><i>b</i><span style="font-style:italic">c</span>', ['italic(abc)']],
    ['an icon font', '<i style="font-style:normal">a</i>', ['a']],
    ['underline', '<u>a</u><span style="text-decoration:underline">b</span>', ['underline(ab)']],
    ['strikethrough', '<s>a</s><del>b</del>', ['strikethrough(ab)']],
    [
      'both at once',
      '<span style="text-decoration:underline line-through">a</span>',
      ['underline(strikethrough(a))'],
    ],
    [
      'a link whose text is underlined as links are',
      '<a href="https://a.example/x" style="text-decoration:none"><span style="text-decoration:underline">a</span></a>',
      ['link:https://a.example/x(a)'],
    ],
    ['a link Telegram does not take', '<a href="javascript:alert(1)">a</a>', ['a']],
    ['a mail address', '<a href="mailto:a@b.example">a</a>', ['a']],
    ['a heading', '<h2>a</h2><p>b</p>', ['bold(a)', 'b']],
    ['a quote', '<blockquote><p>a</p><p>b</p></blockquote>', ['quote[a|b]']],
    ['a quote of bare text', '<blockquote>a<br>b</blockquote>', ['quote[a|b]']],
    ['a quote in a quote', '<blockquote><blockquote><p>a</p></blockquote></blockquote>', ['quote[a]']],
    ['inline code', '<p>a <code>b</code></p>', ['a code(b)']],
    ['bold inside code', '<code>a<b>b</b></code>', ['code(ab)']],
    [
      'a code block',
      '<pre><code class="hljs language-js"><span>a</span>\n  b<br>c\n</code></pre>',
      ['pre:js[a\n  b\nc]'],
    ],
    ['a spoiler', '<tg-spoiler>a</tg-spoiler>', ['spoiler(a)']],
  ])('%s', (_name, html, expected) => {
    const post = paste(html);
    expect(sketch(post)).toEqual(expected);
    expect(postDocumentSchema.safeParse(post).success).toBe(true);
  });
});
