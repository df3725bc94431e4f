import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { emptyPost, nodeFromDocument, postSchema } from '@/utils/post/post-schema';
import { setTitleEmoji, titleEmoji } from './title-emoji';

/** A post of nothing but its title. */
const post = (title: string) =>
  new Transform(
    title === ''
      ? nodeFromDocument(emptyPost)
      : postSchema.node('doc', null, [postSchema.node('line', null, postSchema.text(title))]),
  );

const lines = (tr: Transform) => tr.doc.children.map((block) => block.textContent);

describe('the emoji of the title', () => {
  it.each(['🌦', '👩🏽‍🔬', '🇷🇺', '☔️', '1️⃣'])('%s is found whole', (emoji) => {
    expect(titleEmoji(post(`${emoji}Rain`).doc)).toBe(emoji);
  });

  it('is not found where the post begins with a letter or a figure', () => {
    expect(titleEmoji(post('Rain 🌦').doc)).toBeNull();
    expect(titleEmoji(post('2 ways').doc)).toBeNull();
  });

  it('replaces the one that is there', () => {
    expect(lines(setTitleEmoji(post('👩🏽‍🔬Rain'), '☔️'))).toEqual(['☔️Rain']);
  });

  it('comes in front of a title that has none', () => {
    expect(lines(setTitleEmoji(post('Rain'), '☔️'))).toEqual(['☔️Rain']);
    expect(lines(setTitleEmoji(post(''), '☔️'))).toEqual(['☔️']);
  });
});
