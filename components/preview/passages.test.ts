import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages';

const shape = (text: string, entities: Parameters<typeof passagesOf>[1]) =>
  passagesOf(text, entities).map((passage) =>
    passage.kind === 'pre'
      ? `pre(${passage.language}): ${passage.text}`
      : `${passage.kind}: ${passage.runs
          .map(
            (run) =>
              `${run.text}${run.entities.length ? `<${run.entities.map((e) => e.type).join('+')}>` : ''}`,
          )
          .join('|')}`,
  );

describe('a message as Telegram draws it', () => {
  it('is cut where formatting begins and ends', () => {
    expect(
      shape('🌦Rain in time', [
        { type: 'bold', offset: 2, length: 4 },
        { type: 'italic', offset: 4, length: 5 },
      ]),
    ).toEqual(['text: 🌦|Ra<bold>|in<bold+italic>| in<italic>| time']);
  });

  it('has quotes and code as blocks of their own, without the line breaks beside them', () => {
    expect(
      shape('before\nsaid\nx = 1\n\nafter', [
        { type: 'expandable_blockquote', offset: 7, length: 4 },
        { type: 'pre', offset: 12, length: 5, language: 'python' },
      ]),
    ).toEqual(['text: before', 'quote: said', 'pre(python): x = 1', 'text: \nafter']);
  });

  it('keeps an empty line between two blocks, and before one', () => {
    const quote = (offset: number) => ({ type: 'blockquote', offset, length: 1 }) as const;
    expect(shape('a\n\nb\n\nc', [quote(3), quote(6)])).toEqual([
      'text: a\n',
      'quote: b',
      'text: ',
      'quote: c',
    ]);
    expect(shape('a\nb', [quote(0), quote(2)])).toEqual(['quote: a', 'quote: b']);
  });

  it('is nothing when there is no text', () => {
    expect(passagesOf('', [])).toEqual([]);
  });
});
