import { describe, expect, it } from 'vitest';
import { entitiesFromDocument } from './entities';
import type { Block, Line, Mark } from './post-document';

type Run = [text: string, ...marks: Mark[]];

const line = (...runs: Run[]): Line => ({
  type: 'line',
  content: runs.map(([text, ...marks]) => ({ type: 'text', text, ...(marks.length > 0 && { marks }) })),
});
const quote = (expandable: boolean, ...content: Line[]): Block => ({
  type: 'quote',
  attrs: { expandable },
  content,
});
const pre = (text: string, language: string | null): Block => ({
  type: 'pre',
  attrs: { from: null, language },
  ...(text !== '' && { content: [{ type: 'text', text }] }),
});

const bold: Mark = { type: 'bold' };
const italic: Mark = { type: 'italic' };
const link = (href: string): Mark => ({ type: 'link', attrs: { href } });

const written = (...content: Block[]) => entitiesFromDocument({ type: 'doc', content });

describe('a post as a text with entities', () => {
  it('joins its blocks with one line break', () => {
    expect(written(line(['a']), line(), quote(false, line(['b']), line(['c'])), pre('d\ne', null)).text).toBe(
      'a\n\nb\nc\nd\ne',
    );
  });

  it('counts in UTF-16 units', () => {
    expect(written(line(['👍🏽'], ['a', bold])).entities).toEqual([{ type: 'bold', offset: 4, length: 1 }]);
  });

  it('has one entity for a mark that goes on over several runs', () => {
    expect(written(line(['a', bold], ['b', bold, italic], ['c', italic])).entities).toEqual([
      { type: 'bold', offset: 0, length: 2 },
      { type: 'italic', offset: 1, length: 2 },
    ]);
  });

  it('has one entity a line, and one a link', () => {
    expect(written(line(['a', bold]), line(['b', bold])).entities).toHaveLength(2);
    const links = written(
      line(['a', link('https://a.example/')], ['b', link('https://b.example/')]),
    ).entities;
    expect(links).toEqual([
      { type: 'text_link', offset: 0, length: 1, url: 'https://a.example/' },
      { type: 'text_link', offset: 1, length: 1, url: 'https://b.example/' },
    ]);
  });

  it('has one entity a custom emoji', () => {
    const emoji: Mark = { type: 'customEmoji', attrs: { id: '5' } };
    expect(written(line(['👩‍🔬👍', emoji])).entities).toEqual([
      { type: 'custom_emoji', offset: 0, length: 5, custom_emoji_id: '5' },
      { type: 'custom_emoji', offset: 5, length: 2, custom_emoji_id: '5' },
    ]);
  });

  it('encloses quotes and code, and orders as Telegram does: what encloses first', () => {
    expect(written(quote(true, line(['a', italic, bold])), pre('b', 'c')).entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 1 },
      { type: 'bold', offset: 0, length: 1 },
      { type: 'italic', offset: 0, length: 1 },
      { type: 'pre', offset: 2, length: 1, language: 'c' },
    ]);
  });

  it('has no entity for an empty quote or code block', () => {
    expect(written(quote(false, line()), pre('', 'c'), line(['a']))).toEqual({ text: '\n\na', entities: [] });
  });

  it('is in NFC, its entities with it', () => {
    expect(written(line(['и\u0306'], ['a', bold]))).toEqual({
      text: 'йa',
      entities: [{ type: 'bold', offset: 1, length: 1 }],
    });
  });
});
