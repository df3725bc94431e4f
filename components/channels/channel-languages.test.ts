import { describe, expect, it } from 'vitest';
import { channelLanguages } from './channel-languages';

describe('channelLanguages', () => {
  it('names languages in the language of the surface, with a capital', () => {
    expect(channelLanguages('ru', null)[0]).toEqual({ value: 'ru', label: 'Русский' });
    expect(channelLanguages('en', 'ru')[0]).toEqual({ value: 'ru', label: 'Russian' });
  });

  it('offers the channel’s own language even when it is a rare one', () => {
    expect(channelLanguages('en', 'fi').at(-1)).toEqual({ value: 'fi', label: 'Finnish' });
    expect(channelLanguages('en', 'de').filter(({ value }) => value === 'de')).toHaveLength(1);
  });
});
