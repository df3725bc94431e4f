import type { MessageEntity } from '@grammyjs/types';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFormattedText, arbitraryPost, randomCases } from '@/dev/arbitrary-post';
import { loadTelegramText } from '@/dev/practice/telegram-text';
import { entitiesFromDocument } from './entities';
import { codePoints, TEXT_LIMIT } from './lengths';
import { normalise } from './normalise';

/**
 * Against Telegram's own code, where there is TDLib for the platform: 1,000 random cases each by default, more with
 * `RANDOM_CASES=10000 npx vitest run --project unit utils/post/normalise`.
 */
const telegram = loadTelegramText();
if (!telegram) console.log('skipped: TDLib is not available on this platform');

const entity = (type: string, offset: number, length: number) => ({ type, offset, length }) as MessageEntity;

function kept(text: string, ...entities: MessageEntity[]) {
  const result = normalise(text, entities);
  return result.ok ? [result.value.text, ...result.value.entities] : result.error;
}

describe('what Telegram keeps of a text', () => {
  it('is trimmed of blanks and line breaks, and of no other space', () => {
    expect(kept(' \n a\u00A0 \n')).toEqual(['a\u00A0']);
  });

  it('keeps blanks at the beginning that are formatted', () => {
    expect(kept('  a', entity('bold', 1, 2))).toEqual([' a', entity('bold', 0, 2)]);
  });

  it('has blanks for tabs and no carriage returns, the entities moving along', () => {
    expect(kept('a\r\n\tb', entity('bold', 4, 1))).toEqual(['a\n b', entity('bold', 3, 1)]);
  });

  it('cuts overlapping formatting where the next begins', () => {
    expect(kept('abcdef', entity('bold', 0, 4), entity('italic', 2, 4))).toEqual([
      'abcdef',
      entity('bold', 0, 2),
      entity('italic', 2, 4),
      entity('bold', 2, 2),
    ]);
  });

  it('has nothing inside code, and quotes around it alone', () => {
    expect(kept('abcd', entity('bold', 0, 4), entity('code', 1, 2))).toEqual([
      'abcd',
      entity('bold', 0, 1),
      entity('code', 1, 2),
      entity('bold', 3, 1),
    ]);
    expect(kept('ab', entity('blockquote', 0, 2), entity('code', 0, 2))).toEqual([
      'ab',
      entity('blockquote', 0, 2),
      entity('code', 0, 2),
    ]);
  });

  it('does not exist when there is nothing to see', () => {
    expect(kept(' \u200B\u2800\n')).toEqual({ code: 'empty-post' });
  });

  it('takes no link that Telegram refuses', () => {
    expect(kept('a', { ...entity('text_link', 0, 1), url: 'javascript:x' } as MessageEntity)).toEqual({
      code: 'invalid-link',
      url: 'javascript:x',
    });
  });

  it('holds a hundred entities, formatting giving way first, and says how many there were', () => {
    const code = Array.from({ length: 60 }, (_, i) => entity('code', 4 * i, 1));
    const bold = Array.from({ length: 60 }, (_, i) => entity('bold', 4 * i + 2, 1));
    const result = normalise('a b '.repeat(60), [...code, ...bold]);
    expect(result.ok && result.value.entityCount).toBe(120);
    expect(result.ok && result.value.entities.filter(({ type }) => type === 'code').length).toBe(60);
    expect(result.ok && result.value.entities.length).toBe(100);
  });
});

/** Our answer in the words of {@link loadTelegramText}'s. */
function ours(text: string, entities: MessageEntity[]) {
  const result = normalise(text, entities);
  if (result.ok && codePoints(result.value.text) > TEXT_LIMIT) return 'Message is too long';
  if (result.ok) return [result.value.text, ...result.value.entities];
  if (result.error.code === 'empty-post') return 'Text must be non-empty';
  return result.error.code === 'invalid-entity' ? result.error.description : result.error.code;
}

/** The number of the byte is left out: Telegram's code is asked with other characters of another size. */
const withoutByte = (answer: unknown) =>
  typeof answer === 'string' ? answer.replace(/byte offset \d+/, 'byte offset N') : answer;

function theirs(text: string, entities: MessageEntity[]) {
  const result = telegram?.sent(text, entities, { detect: false });
  return result?.ok ? [result.value.text, ...result.value.entities] : result?.error;
}

describe.skipIf(!telegram)('our answer is Telegram’s', { timeout: 180_000 }, () => {
  const tally = (what: string, arbitrary: fc.Arbitrary<{ text: string; entities: MessageEntity[] }>) => {
    let equal = 0;
    fc.assert(
      fc.property(arbitrary, ({ text, entities }) => {
        expect(withoutByte(ours(text, entities))).toEqual(withoutByte(theirs(text, entities)));
        equal += 1;
      }),
      { seed: 2026, numRuns: randomCases },
    );
    console.log(`normalise equals TDLib on ${equal} of ${randomCases} ${what}`);
    expect(equal).toBe(randomCases);
  };

  it('for random posts', () => tally('random posts', arbitraryPost.map(entitiesFromDocument)));

  it('for entities that no editor makes', () => tally('texts with wrong entities', arbitraryFormattedText));
});
