import { describe, expect, it } from 'vitest';
import type { PostDocument } from '@/utils/post/post-document';
import { drawnMessages } from './drawn-messages';

const postOf = (...lines: PostDocument['content']): PostDocument => ({ type: 'doc', content: lines });

describe('the post as it is drawn', () => {
  it('is what Telegram keeps, with the links that it finds by itself', () => {
    const [message] = drawnMessages(
      postOf(
        { type: 'line', content: [{ type: 'text', text: 'Title  ', marks: [{ type: 'bold' }] }] },
        { type: 'line' },
        { type: 'line', content: [{ type: 'text', text: 'https://lab.example.com/rain #rain' }] },
        { type: 'line' },
      ),
    );
    expect(message?.text).toBe('Title  \n\nhttps://lab.example.com/rain #rain');
    expect(message?.entities.map(({ type }) => type)).toEqual(['bold', 'url', 'hashtag']);
  });

  it('is drawn as written while it cannot be sent', () => {
    const link = { type: 'link' as const, attrs: { href: 'mailto:a@lab.example' } };
    const [message] = drawnMessages(
      postOf({ type: 'line', content: [{ type: 'text', text: 'write to us', marks: [link] }] }),
    );
    expect(message?.text).toBe('write to us');
    expect(drawnMessages(postOf({ type: 'line' }))).toEqual([{ text: '', entities: [] }]);
  });

  it('is several messages while it does not fit into one, or one where it cannot be split', () => {
    const line = (length: number) => ({
      type: 'line' as const,
      content: [{ type: 'text' as const, text: 'x'.repeat(length) }],
    });
    const lengths = (...lines: number[]) =>
      drawnMessages(postOf(...lines.map(line))).map(({ text }) => text.length);
    expect(lengths(3000, 3000)).toEqual([3000, 3000]);
    expect(lengths(5000)).toEqual([5000]);
  });
});
