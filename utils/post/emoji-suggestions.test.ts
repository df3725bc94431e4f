import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELD, GENERAL, SUBJECTS } from './emoji-lexicon';
import { suggestEmoji } from './emoji-suggestions';

describe('emoji for a title', () => {
  it.each([
    ['A robot that folds laundry', '🤖'],
    ['Как роботы учатся складывать бельё', '🤖'],
    ['Forecasting rain with deep learning', '🔮'],
    ['Новая планета', '🪐'],
    ['Zero-shot classification', '🎯'],
  ])('%s: %s comes first', (title, emoji) => {
    expect(suggestEmoji(title, 1)).toEqual([emoji]);
  });

  it('stand in the order in which the title names their subjects', () => {
    expect(suggestEmoji('Weather and proteins', 2)).toEqual(['🌦️', '🧬']);
    expect(suggestEmoji('Белки и погода', 2)).toEqual(['🧬', '🌦️']);
  });

  it('put what is special before what every post is about', () => {
    expect(suggestEmoji('A new neural network for cats', 1)).toEqual(['🐱']);
  });

  it('do not find a short word inside another', () => {
    expect(suggestEmoji('Education', 24)).not.toContain('🐱');
    expect(suggestEmoji('Который', 24)).not.toContain('🐈');
  });

  it('are there for a title that says nothing, and as many as asked for', () => {
    expect(suggestEmoji('', 3)).toEqual(GENERAL.slice(0, 3));
    expect(new Set(suggestEmoji('Robots', 24)).size).toBe(24);
  });
});

describe('the lexicon', () => {
  const entries = [...SUBJECTS, ...FIELD];
  const isOneEmoji = (text: string) =>
    [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].length === 1 &&
    /^(\p{Emoji_Presentation}|\p{Emoji}\uFE0F)/u.test(text);

  it('holds emoji only, each drawn as one in colour', () => {
    const all = [...entries.flatMap(({ emoji }) => emoji), ...GENERAL];
    expect(all.filter((emoji) => !isOneEmoji(emoji))).toEqual([]);
  });

  it('holds words in lower case only, none twice in an entry', () => {
    for (const { words } of entries) {
      expect(words.filter((word) => !/^[\p{Ll}\d-]+\*?$/u.test(word))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

const POSTS = '../shared/channel/posts.json';
if (!existsSync(POSTS)) console.log('skipped: no published posts beside the project');

/** Without variation selector, skin tone and gender, which are a matter of taste. */
const bare = (emoji: string) => emoji.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D[♀♂]/gu, '');

it.skipIf(!existsSync(POSTS))(
  'for nine published titles of nineteen, what their author chose is among 24',
  () => {
    const { posts }: { posts: { emoji: string; title: string }[] } = JSON.parse(readFileSync(POSTS, 'utf8'));
    const chosen = posts.filter(({ emoji }) => emoji !== '');
    const hits = chosen.filter(({ emoji, title }) => {
      const suggested = suggestEmoji(title, 24).map(bare);
      return Array.from(new Intl.Segmenter('und').segment(emoji), ({ segment }) => bare(segment)).some(
        (one) => suggested.includes(one),
      );
    });
    console.log(
      `suggestEmoji has the author's emoji for ${hits.length} of ${chosen.length} published titles`,
    );
    // Chance gives about 8; more than 10 would mean that the lexicon was fitted to these posts.
    expect(hits.length).toBeGreaterThanOrEqual(9);
  },
);
