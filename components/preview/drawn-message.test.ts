import { describe, expect, it } from 'vitest';
import type { PostDocument } from '@/utils/post/post-document';
import { drawnMessage } from './drawn-message';

const postOf = (...lines: PostDocument['content']): PostDocument => ({ type: 'doc', content: lines });

describe('the post as it is drawn', () => {
  it('is what Telegram keeps, with the links that it finds by itself', () => {
    const message = drawnMessage(
      postOf(
        { type: 'line', content: [{ type: 'text', text: 'Title  ', marks: [{ type: 'bold' }] }] },
        { type: 'line' },
        { type: 'line', content: [{ type: 'text', text: 'https://lab.example.com/rain #rain' }] },
        { type: 'line' },
      ),
    );
    expect(message.text).toBe('Title  \n\nhttps://lab.example.com/rain #rain');
    expect(message.entities.map(({ type }) => type)).toEqual(['bold', 'url', 'hashtag']);
  });

  it('is drawn as written while it cannot be sent', () => {
    const link = { type: 'link' as const, attrs: { href: 'mailto:a@lab.example' } };
    const message = drawnMessage(
      postOf({ type: 'line', content: [{ type: 'text', text: 'write to us', marks: [link] }] }),
    );
    expect(message.text).toBe('write to us');
    expect(drawnMessage(postOf({ type: 'line' })).text).toBe('');
  });
});
