import type { MessageEntity } from '@grammyjs/types';
import * as fc from 'fast-check';
import { SPLITTABLE } from '@/utils/post/entity-kinds';
import type { Block, Line, Mark, PostDocument, TextRun } from '@/utils/post/post-document';
import { lineOf, textRun } from '@/utils/post/text-runs';

/** Random posts for property tests: everything that the editor can make, with the characters that break things. */

/** How many random cases a property test takes: 1,000, or as many as the environment's `RANDOM_CASES` says. */
export const randomCases = Number(process.env.RANDOM_CASES ?? 1000);

const WORDS = [
  ...['a', 'word', 'слово', '語', '*', '_b_', '`', '[x](y)', 'x.com', '#tag', '@name', '1:23'],
  // Blanks of every kind.
  ...[' ', '  ', '\t', '\u00A0', '\u2009', '\u3000', '\r', '\v'],
  // Emoji: beyond the BMP, with skin tone, flag, joined, keycap.
  ...['👍', '👍🏽', '🇫🇷', '👩‍🔬', '1️⃣', '☕'],
  // What cannot be seen, what turns the direction, what Telegram removes.
  ...['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F', '\u202A', '\u202E', '\u2028'],
  ...['e\u0301', '\u0301', 'z\u0333', '\u030A', '\u{E0041}', '\u2800', '\uFFFC', '\u0001'],
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'bc', ' ', 'слово', '👍') },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
);

/** Never empty, in NFC, without a line break; blanks at its ends as they come. */
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('').normalize('NFC'));

const format = fc.subarray(SPLITTABLE.map((type): Mark => ({ type })));

const HREFS = ['https://a.example/', 'https://b.example/?q=ё', 'tg://resolve?domain=x', 'c.example'];

const link = fc.constantFrom(...HREFS).map((href): Mark => ({ type: 'link', attrs: { href } }));

const run: fc.Arbitrary<TextRun> = fc
  .oneof(
    { weight: 4, arbitrary: fc.record({ text, marks: format }) },
    { weight: 1, arbitrary: text.map((text) => ({ text, marks: [{ type: 'code' } as Mark] })) },
    {
      weight: 1,
      arbitrary: fc.record({ text, link, format }).map(({ text, link, format }) => ({
        text,
        marks: [link, ...format],
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ text: fc.constantFrom('👍', '🎂', '👍👍', '👩‍🔬'), id: fc.constantFrom('5', '77'), format })
        .map(({ text, id, format }) => ({
          text,
          marks: [{ type: 'customEmoji', attrs: { id } } as Mark, ...format],
        })),
    },
  )
  .map(({ text, marks }) => textRun(text, marks));

const line: fc.Arbitrary<Line> = fc.array(run, { maxLength: 5 }).map((runs) => lineOf(runs));

const code = fc
  .array(fc.oneof(word, fc.constant('\n')), { maxLength: 6 })
  .map((words) => words.join('').normalize('NFC'));

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: line },
  {
    weight: 2,
    arbitrary: fc
      .record({ lines: fc.array(line, { minLength: 1, maxLength: 3 }), expandable: fc.boolean() })
      .map(({ lines, expandable }): Block => ({ type: 'quote', attrs: { expandable }, content: lines })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ code, language: fc.constantFrom(null, 'python', 'c++') }).map(
      ({ code, language }): Block => ({
        type: 'pre',
        attrs: { from: null, language },
        ...(code !== '' && { content: [{ type: 'text', text: code }] }),
      }),
    ),
  },
);

const post = (blocks: fc.Arbitrary<Block[]>) =>
  blocks.map((content): PostDocument => ({ type: 'doc', content }));

/** A post of one to eight blocks; now and then a long one, with more entities than Telegram keeps. */
export const arbitraryPost: fc.Arbitrary<PostDocument> = fc.oneof(
  { weight: 30, arbitrary: post(fc.array(block, { minLength: 1, maxLength: 8 })) },
  { weight: 1, arbitrary: post(fc.array(block, { minLength: 40, maxLength: 60, size: 'max' })) },
);

const ENTITIES = [
  ...[...SPLITTABLE, 'code', 'blockquote', 'expandable_blockquote'].map((type) => ({ type })),
  { type: 'pre' },
  { type: 'pre', language: 'c' },
  { type: 'text_link', url: 'https://a.example/' },
  { type: 'custom_emoji', custom_emoji_id: '5' },
  { type: 'date_time', unix_time: 1, date_time_format: 'wDt' },
];

/** Mostly a place in a short text; now and then one in no text. */
const place = (max: number) =>
  fc.oneof(
    { weight: 60, arbitrary: fc.nat({ max }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 1_000_000, 1_000_001) },
  );

const entity = fc
  .record({
    own: fc.constantFrom<object>(...ENTITIES),
    offset: place(20),
    length: place(12),
  })
  .map(({ own, offset, length }) => ({ ...own, offset, length }) as MessageEntity);

/** A text and entities as no editor makes them: crossing, nested wrongly, past the end, inside a symbol. */
export const arbitraryFormattedText = fc.record({
  text: fc.array(fc.oneof(word, fc.constant('\n')), { maxLength: 12 }).map((words) => words.join('')),
  entities: fc.array(entity, { maxLength: 6 }),
});
