import { describe, expect, it } from 'vitest';
import type { ClipBlock } from '@/utils/clip/clip';
import { linesFromBlock } from './lines-from-block';
import { nodesFromBlocks } from './post-schema';

function block(kind: ClipBlock['kind'], text: string, more: Partial<ClipBlock> = {}): ClipBlock {
  return { kind, text, inlines: [{ text }], key: false, score: null, rank: null, reason: null, ...more };
}

const from = { clipId: 'clip', paragraph: 4 };
const written = (one: ClipBlock) => {
  const blocks = linesFromBlock(one, 'clip', 4);
  // The editor takes them.
  for (const node of nodesFromBlocks(blocks)) node.check();
  return blocks;
};
const line = (...content: object[]) => ({ type: 'line', attrs: { from }, content });
const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});

describe('a block of an article in a post', () => {
  it('is a line that tells where it came from', () => {
    expect(written(block('paragraph', ' Words. '))).toEqual([line(text('Words.'))]);
  });

  it('keeps its formatting and the links that Telegram takes', () => {
    const inlines: ClipBlock['inlines'] = [
      { text: 'See ' },
      { text: 'paper', marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://A.example' } }] },
      { text: ' or ' },
      { text: 'mail', marks: [{ type: 'link', attrs: { href: 'mailto:a@b.example' } }] },
    ];
    expect(written(block('paragraph', '', { inlines }))).toEqual([
      line(
        text('See '),
        text('paper', { type: 'link', attrs: { href: 'https://a.example/' } }, { type: 'bold' }),
        text(' or mail'),
      ),
    ]);
  });

  it('has nothing beside code, but a link in its place; a formula is TeX in code', () => {
    const inlines: ClipBlock['inlines'] = [
      { text: 'x', marks: [{ type: 'bold' }, { type: 'code' }] },
      { text: 'f()', marks: [{ type: 'code' }, { type: 'link', attrs: { href: 'https://a.example/' } }] },
      { text: '\\alpha', marks: [{ type: 'italic' }, { type: 'math' }] },
    ];
    expect(written(block('paragraph', '', { inlines }))).toEqual([
      line(
        text('x', { type: 'code' }),
        text('f()', { type: 'link', attrs: { href: 'https://a.example/' } }),
        text('\\alpha', { type: 'code' }),
      ),
    ]);
  });

  it('is as many lines as it has', () => {
    expect(written(block('paragraph', 'a\n\nb '))).toEqual([line(text('a')), line(text('b'))]);
  });

  it('keeps a list item’s bullet, number and depth', () => {
    expect(written(block('list-item', 'a', { level: 1 }))).toEqual([line(text('• a'))]);
    expect(written(block('list-item', 'a', { level: 2, number: 3 }))).toEqual([line(text('  3. a'))]);
  });

  it('is a bold line when it is a heading', () => {
    expect(written(block('heading', 'Head', { level: 2 }))).toEqual([line(text('Head', { type: 'bold' }))]);
  });

  it('is a quote when it is one', () => {
    expect(written(block('quote', 'a\nb'))).toEqual([
      { type: 'quote', attrs: { expandable: false }, content: [line(text('a')), line(text('b'))] },
    ]);
  });

  it('is a code block when it is code, a formula or a table', () => {
    expect(written(block('code', '\n  x = 1\n  y\n', { language: 'python' }))).toEqual([
      { type: 'pre', attrs: { from, language: 'python' }, content: [text('  x = 1\n  y')] },
    ]);
    expect(written(block('math', '\\sum_i x_i'))).toEqual([
      { type: 'pre', attrs: { from, language: 'latex' }, content: [text('\\sum_i x_i')] },
    ]);
    expect(
      written(
        block('table', 'a\tb', {
          rows: [
            ['a', 'b'],
            ['1', '22'],
          ],
        }),
      ),
    ).toEqual([{ type: 'pre', attrs: { from, language: null }, content: [text('a   b\n1  22')] }]);
  });

  it.each(['paragraph', 'quote', 'code', 'heading'] as const)('is nothing when the %s is empty', (kind) => {
    expect(written(block(kind, ' \n '))).toEqual([]);
  });
});
