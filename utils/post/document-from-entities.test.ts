import type { MessageEntity } from '@grammyjs/types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFormattedText, arbitraryPost, randomCases } from '@/dev/arbitrary-post';
import { documentFromEntities } from './document-from-entities';
import { entitiesFromDocument, type FormattedText } from './entities';
import { endOf } from './entity-order';
import { normalise } from './normalise';
import type { Block, PostDocument } from './post-document';
import { nodeFromDocument } from './post-schema';

/** 1,000 random cases each, or as many as the environment's `RANDOM_CASES` says. */
const random = { seed: 2026, numRuns: randomCases };

const entity = (type: string, offset: number, length: number, more = {}) =>
  ({ type, offset, length, ...more }) as MessageEntity;

/** The blocks of a post, each as a string: `line`, `quote[line|line]`, `pre:language[text]`. */
function sketch(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.type === 'quote') return `quote[${sketch(block.content).join('|')}]`;
    const text = (block.content ?? [])
      .map((run) => (run.marks ? `${run.marks.map(({ type }) => type).join('+')}(${run.text})` : run.text))
      .join('');
    return block.type === 'pre' ? `pre:${block.attrs.language}[${text}]` : text;
  });
}

const read = (text: string, ...entities: MessageEntity[]) =>
  sketch(documentFromEntities(text, entities).content);

describe('a text with entities as a post', () => {
  it.each<[string, string, MessageEntity[], string[]]>([
    ['lines', 'a\n\nb', [], ['a', '', 'b']],
    ['nothing', '', [], ['']],
    [
      'overlapping marks',
      'abc',
      [entity('bold', 0, 2), entity('italic', 1, 2)],
      ['bold(a)bold+italic(b)italic(c)'],
    ],
    ['a mark over two lines', 'a\nb', [entity('bold', 0, 3)], ['bold(a)', 'bold(b)']],
    ['a quote between lines', 'a\nb\nc\nd', [entity('blockquote', 2, 3)], ['a', 'quote[b|c]', 'd']],
    [
      'two quotes',
      'a\nb',
      [entity('blockquote', 0, 1), entity('blockquote', 2, 1)],
      ['quote[a]', 'quote[b]'],
    ],
    [
      'an empty line between quotes',
      'a\n\nb',
      [entity('blockquote', 0, 1), entity('blockquote', 3, 1)],
      ['quote[a]', '', 'quote[b]'],
    ],
    ['a quote inside a line', 'abc', [entity('blockquote', 1, 1)], ['a', 'quote[b]', 'c']],
    ['a quote with its line break', 'a\nb', [entity('blockquote', 0, 2)], ['quote[a]', 'b']],
    ['a quote that ends with an empty line', 'a\n\nb', [entity('blockquote', 0, 2)], ['quote[a|]', 'b']],
    ['a code block', 'a\nb', [entity('pre', 0, 1, { language: 'c' })], ['pre:c[a]', 'b']],
    ['code in a quote', 'a', [entity('blockquote', 0, 1), entity('pre', 0, 1)], ['quote[code(a)]']],
    ['code under a mark', 'ab', [entity('bold', 0, 2), entity('code', 0, 1)], ['code(a)bold(b)']],
    ['what Telegram found by itself', 'x.com', [entity('url', 0, 5)], ['x.com']],
    ['a date', '1 May', [entity('date_time', 0, 5, { unix_time: 1 })], ['1 May']],
  ])('has %s', (_what, text, entities, lines) => {
    expect(read(text, ...entities)).toEqual(lines);
  });

  it('has a mention of a person as a link', () => {
    const mention = entity('text_mention', 0, 1, { user: { id: 5, is_bot: false, first_name: 'A' } });
    expect(documentFromEntities('A', [mention]).content[0]).toMatchObject({
      content: [{ marks: [{ type: 'link', attrs: { href: 'tg://user?id=5' } }] }],
    });
  });
});

/** An empty quote or code block has no entity, and comes back as its empty lines. */
const withoutEmptyBlocks = (post: PostDocument): PostDocument => ({
  ...post,
  content: post.content.flatMap((block): Block[] => {
    const isEmpty =
      block.type === 'quote' ? block.content.length === 1 && !block.content[0]?.content : !block.content;
    return isEmpty ? [{ type: 'line', attrs: { from: null } }] : [block];
  }),
});

/** How each place of a text looks but for the line breaks, whatever pieces the formatting is cut into. */
function looks({ text, entities }: FormattedText): string[] {
  return Array.from({ length: text.length }, (_, place) => {
    if (text[place] === '\n') return '';
    const here = entities.filter((entity) => entity.offset <= place && endOf(entity) > place);
    return here
      .map(({ offset, length, ...look }) => JSON.stringify(look))
      .sort()
      .join(' ');
  });
}

describe('there and back', { timeout: 180_000 }, () => {
  it('every post comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryPost, (post) => {
        const { text, entities } = entitiesFromDocument(post);
        expect(documentFromEntities(text, entities)).toEqual(withoutEmptyBlocks(post));
      }),
      random,
    );
  });

  it('what Telegram keeps of a post looks the same when it comes back', () => {
    fc.assert(
      fc.property(arbitraryPost, (post) => {
        const written = entitiesFromDocument(post);
        const kept = normalise(written.text, written.entities);
        if (!kept.ok || kept.value.entityCount > 100) return;
        // What Telegram took out can leave a letter beside its accent; a post composes them.
        if (kept.value.text !== kept.value.text.normalize('NFC')) return;
        const back = entitiesFromDocument(documentFromEntities(kept.value.text, kept.value.entities));
        expect(back.text).toBe(kept.value.text);
        expect(looks(back)).toEqual(looks(kept.value));
      }),
      random,
    );
  });

  it('whatever the entities are, the editor takes the post', () => {
    fc.assert(
      fc.property(arbitraryFormattedText, ({ text, entities }) => {
        expect(() => nodeFromDocument(documentFromEntities(text, entities))).not.toThrow();
      }),
      random,
    );
  });
});
