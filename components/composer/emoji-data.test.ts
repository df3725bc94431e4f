import { describe, expect, it } from 'vitest';
import { loadEmojiData } from './emoji-data';

const wordsOf = async (locale: string, emoji: string) => {
  const { emojis } = await loadEmojiData(locale);
  const found = emojis.find((entry) => entry.emoji === emoji);
  return [found?.label, ...(found?.tags ?? [])];
};

describe('emoji', () => {
  it.each(['en', 'ru'])('are found by English and by Russian words (%s)', async (locale) => {
    const words = await wordsOf(locale, '🤖');
    expect(words).toContain('robot');
    expect(words).toContain('робот');
  });

  it('are called by the name of the language that is asked for', async () => {
    expect((await wordsOf('ru', '🧠'))[0]).toBe('мозг');
    expect((await wordsOf('en', '🧠'))[0]).toBe('brain');
  });

  it('know their skin tones, and the parts of others are none', async () => {
    const { emojis, categories } = await loadEmojiData('en');
    expect(emojis.find((entry) => entry.emoji === '🙌')?.skins?.light).toBe('🙌🏻');
    expect(emojis.some((entry) => entry.emoji === '🏻')).toBe(false);
    expect(emojis.every((entry) => categories.some((category) => category.index === entry.category))).toBe(
      true,
    );
    expect(emojis.length).toBeGreaterThan(1_800);
  });
});
