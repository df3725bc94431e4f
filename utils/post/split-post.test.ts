import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPost } from '@/dev/arbitrary-post';
import { entitiesFromDocument } from './entities';
import { measurePost } from './lengths';
import type { Block, Mark, PostDocument } from './post-document';
import { splitPost } from './split-post';
import { lineOf, textRun } from './text-runs';

const line = (text: string, ...marks: Mark[]): Block => lineOf(text === '' ? [] : [textRun(text, marks)]);

/** A post of one line a string. */
const post = (...lines: string[]): PostDocument => ({
  type: 'doc',
  content: lines.map((text) => line(text)),
});

/** The messages, the length of each line in the place of its text. */
const split = (document: PostDocument) =>
  splitPost(document)?.map((message) =>
    entitiesFromDocument(message)
      .text.trim()
      .split('\n')
      .map((words) => words.length),
  );

const words = (length: number) => 'x'.repeat(length);

describe('a post that is too long for one message', () => {
  it('ends its messages at paragraphs, each holding as many as fit', () => {
    const long = post('Title', '', words(2000), '', words(2000), '', words(2000), '', words(1000));
    expect(split(long)).toEqual([
      [5, 0, 2000, 0, 2000],
      [2000, 0, 1000],
    ]);
  });

  it('leaves its title to the first paragraph', () => {
    expect(split(post(words(200), '', words(3896), '', words(10)))).toEqual([[200], [3896, 0, 10]]);
    expect(split(post(words(200), '', words(3000), '', words(3000)))).toEqual([[200, 0, 3000], [3000]]);
  });

  it('leaves its Sources to the last paragraph', () => {
    const source = 'https://lab.example/rain';
    expect(split(post('Title', '', words(3000), '', words(1080), '', source))).toEqual([
      [5, 0, 3000],
      [1080, 0, source.length],
    ]);
  });

  it('parts a paragraph that is itself too long at its lines', () => {
    expect(split(post('Title', '', words(3000), words(3000), words(1000)))).toEqual([
      [5, 0, 3000],
      [3000, 1000],
    ]);
  });

  it('is not split where a single line is too long', () => {
    expect(splitPost(post('Title', '', words(4097)))).toBeNull();
  });

  it('is split for its formatting as well', () => {
    const bold = Array.from({ length: 60 }, () => line('a', { type: 'bold' }));
    const messages = splitPost({
      type: 'doc',
      content: [line('Title'), line(''), ...bold, line(''), ...bold],
    });
    expect(messages?.map((message) => measurePost(message).entityCount)).toEqual([60, 60]);
  });
});

const visible = (text: string) => text.replace(/\s/g, '');

it('a split loses no word, makes no empty message and none that is too long', () => {
  const long = fc.array(arbitraryPost, { minLength: 5, maxLength: 9 }).map(
    (posts): PostDocument => ({
      type: 'doc',
      content: posts.flatMap(({ content }) => [...content, line(words(600)), line('')]),
    }),
  );
  fc.assert(
    fc.property(long, (document) => {
      const messages = splitPost(document);
      if (!messages) return;
      const texts = messages.map((message) => entitiesFromDocument(message).text);
      expect(visible(texts.join('\n'))).toBe(visible(entitiesFromDocument(document).text));
      for (const message of messages) {
        const { length, limit, entityCount, entityLimit } = measurePost(message);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(limit);
        expect(entityCount).toBeLessThanOrEqual(entityLimit);
      }
    }),
    { seed: 2026, numRuns: 50 },
  );
});
