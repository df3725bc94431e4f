import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { insertParagraph, paragraphsInPost, removeParagraph } from './article-paragraphs';
import { postSchema } from './post-schema';
import { addSource, hasSource, removeSource } from './source-lines';

const line = (text: string, paragraph?: number) =>
  postSchema.node(
    'line',
    { from: paragraph === undefined ? null : { clipId: 'clip', paragraph } },
    text ? [postSchema.text(text)] : [],
  );

/** A post of one line a string; `3:words` came from the clip's block 3. */
function post(...lines: string[]): Transform {
  return new Transform(
    postSchema.node(
      'doc',
      null,
      lines.map((text) => {
        const [, paragraph, words] = /^(\d+):(.*)$/.exec(text) ?? [];
        return paragraph ? line(words ?? '', Number(paragraph)) : line(text);
      }),
    ),
  );
}

const lines = (tr: Transform) => tr.doc.children.map((block) => block.textContent);

const ARTICLE = 'https://lab.example/rain';
const PAPER = 'https://arxiv.org/abs/2104.00954';
const CODE = 'https://github.com/lab/rain';
const ORDER = [ARTICLE, PAPER, CODE];

describe('a paragraph of the article', () => {
  const insert = (tr: Transform, paragraph: number) =>
    insertParagraph(tr, [line(`p${paragraph}`, paragraph)], { clipId: 'clip', paragraph });

  it('takes the place of the empty line between title and Sources', () => {
    expect(lines(insert(post('Title', '', '', '', ARTICLE), 3))).toEqual(['Title', '', 'p3', '', ARTICLE]);
  });

  it('stands in page order among the others', () => {
    const tr = post('Title', '', '1:p1', '', '7:p7', '', ARTICLE);
    expect(lines(insert(tr, 3))).toEqual(['Title', '', 'p1', '', 'p3', '', 'p7', '', ARTICLE]);
    expect(lines(insert(tr, 0))[2]).toBe('p0');
  });

  it('comes after the words that the author wrote, before the Sources', () => {
    expect(lines(insert(post('Title', '', 'My words', '', ARTICLE), 3))).toEqual([
      'Title',
      '',
      'My words',
      '',
      'p3',
      '',
      ARTICLE,
    ]);
  });

  it('ends a post without Sources', () => {
    expect(lines(insert(post('Title', ''), 3))).toEqual(['Title', '', 'p3']);
  });

  it('is known to be in the post, and goes with its space', () => {
    const tr = post('Title', '', '1:p1', '', '7:p7', '', ARTICLE);
    expect(paragraphsInPost(tr.doc, 'clip')).toEqual(new Set([1, 7]));
    expect(lines(removeParagraph(tr, { clipId: 'clip', paragraph: 1 }))).toEqual([
      'Title',
      '',
      'p7',
      '',
      ARTICLE,
    ]);
    expect(lines(removeParagraph(tr, { clipId: 'clip', paragraph: 7 }))).toEqual([
      'Title',
      '',
      '',
      '',
      ARTICLE,
    ]);
  });

  it('goes whole when the author has split it', () => {
    const tr = post('Title', '', '1:first half', '1:second half', '', '2:next');
    expect(lines(removeParagraph(tr, { clipId: 'clip', paragraph: 1 }))).toEqual(['Title', '', 'next']);
  });
});

describe('a Source', () => {
  it('stands under the text, in the order of the article, once', () => {
    const tr = post('Title', '', 'Text');
    addSource(tr, PAPER, ORDER);
    addSource(tr, CODE, ORDER);
    addSource(tr, ARTICLE, ORDER);
    addSource(tr, PAPER, ORDER);
    expect(lines(tr)).toEqual(['Title', '', 'Text', '', ARTICLE, PAPER, CODE]);
    expect(hasSource(tr.doc, PAPER)).toBe(true);
  });

  it('leaves a line to write in under a lone title', () => {
    expect(lines(addSource(post('Title', '', ''), ARTICLE, ORDER))).toEqual(['Title', '', '', '', ARTICLE]);
  });

  it('goes alone while others stay', () => {
    expect(lines(removeSource(post('Title', '', 'Text', '', ARTICLE, PAPER), ARTICLE))).toEqual([
      'Title',
      '',
      'Text',
      '',
      PAPER,
    ]);
    expect(lines(removeSource(post('Title', '', 'Text', '', ARTICLE, PAPER), PAPER)).at(-1)).toBe(ARTICLE);
  });

  it('takes the space above it along when it is the last', () => {
    expect(lines(removeSource(post('Title', '', 'Text', '', ARTICLE), ARTICLE))).toEqual([
      'Title',
      '',
      'Text',
    ]);
    expect(lines(removeSource(post('Title', '', '', '', ARTICLE), ARTICLE))).toEqual(['Title', '', '']);
  });
});
