import { describe, expect, it } from 'vitest';
import { linkPreviewOptions, previewableLinks, previewOf } from './link-preview';

const text = 'See the paper, or lab.example.com/rain and https://code.example.com';
const message = {
  text,
  entities: [{ type: 'text_link' as const, offset: 8, length: 5, url: 'https://arxiv.org/abs/1' }],
};

describe('the link preview of a message', () => {
  it('can be of any link that Telegram sees in it', () => {
    expect(previewableLinks(message)).toEqual([
      'https://arxiv.org/abs/1',
      'http://lab.example.com/rain',
      'https://code.example.com/',
    ]);
    expect(previewableLinks({ text: 'Nothing, @name, a@b.example.com', entities: [] })).toEqual([]);
  });

  it('is of the first link where nothing was chosen, and Telegram is not told', () => {
    expect(previewOf(message, 'first-link')?.url).toBe('https://arxiv.org/abs/1');
    expect(linkPreviewOptions(message, 'first-link')).toBeUndefined();
  });

  it('is of the chosen link, in its size and place', () => {
    const choice = { url: 'https://code.example.com/', size: 'large', isAbove: true } as const;
    expect(linkPreviewOptions(message, choice)).toEqual({
      url: 'https://code.example.com/',
      prefer_large_media: true,
      show_above_text: true,
    });
    expect(linkPreviewOptions(message, { ...choice, size: 'small', isAbove: false })).toEqual({
      url: 'https://code.example.com/',
      prefer_small_media: true,
    });
  });

  it('is never of a link that was taken out', () => {
    const choice = { url: 'https://gone.example/', size: null, isAbove: true };
    expect(previewOf(message, choice)?.url).toBe('https://arxiv.org/abs/1');
    expect(linkPreviewOptions(message, choice)).toBeUndefined();
  });

  it('is none where the author wants none, or where there is no link', () => {
    expect(linkPreviewOptions(message, 'off')).toEqual({ is_disabled: true });
    expect(previewOf({ text: 'a', entities: [] }, 'first-link')).toBeNull();
  });
});
