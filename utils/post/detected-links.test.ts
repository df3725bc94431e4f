import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPost, randomCases } from '@/dev/arbitrary-post';
import { loadTelegramText } from '@/dev/practice/telegram-text';
import { detectedLinks, withDetectedLinks } from './detected-links';
import { entitiesFromDocument } from './entities';
import { normalise } from './normalise';

const telegram = loadTelegramText();
if (!telegram) console.log('skipped: TDLib is not available on this platform');

const found = (text: string) =>
  detectedLinks(text).map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`);

describe('Telegram finds by itself', () => {
  it.each([
    ['see arxiv.org/abs/1, or (https://a.com/b_(c)).', ['url arxiv.org/abs/1', 'url https://a.com/b_(c)']],
    ['http://user:pw@a.com:8080/x?y#z', ['url http://user:pw@a.com:8080/x?y#z']],
    ['https://пример.рф/путь пример.рф', ['url https://пример.рф/путь', 'url пример.рф']],
    ['write to a.b@site.org or mailto:c@site.org', ['email a.b@site.org', 'email c@site.org']],
    ['tg://resolve?domain=x', ['url tg://resolve?domain=x']],
    ['@durov @abc @gif', ['mention @durov', 'mention @gif']],
    ['#тег #1 #tag_2 #a#b #tag@channel', ['hashtag #тег', 'hashtag #tag_2', 'hashtag #tag@channel']],
    ['$USD $usd $1INCH', ['cashtag $USD', 'cashtag $1INCH']],
    ['/start /a/b', ['bot_command /start']],
    ['т.е. конец.Начало v1.2.3 node.js localhost.x', []],
  ])('%s', (text, links) => {
    expect(found(text)).toEqual(links);
  });
});

describe('beside the author’s own entities', () => {
  it('nothing is found inside links and code, and formatting is cut', () => {
    const text = 'x.com y.com z.com';
    expect(
      withDetectedLinks({
        text,
        entities: [
          { type: 'code', offset: 0, length: 5 },
          { type: 'bold', offset: 6, length: 11 },
        ],
      }),
    ).toEqual([
      { type: 'code', offset: 0, length: 5 },
      { type: 'url', offset: 6, length: 5 },
      { type: 'bold', offset: 6, length: 5 },
      { type: 'bold', offset: 11, length: 1 },
      { type: 'url', offset: 12, length: 5 },
      { type: 'bold', offset: 12, length: 5 },
    ]);
  });
});

describe.skipIf(!telegram)('Telegram’s own code finds the same', { timeout: 180_000 }, () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b.com',
      'x.org',
      'сайт.рф',
      'site',
      '.',
      '..',
      '@',
      '@name',
      '#',
      '#tag',
      '$',
      '$USD',
      '/',
      '/cmd',
      ':',
    ],
    ...[
      '://',
      'http://',
      'https://',
      'ftp://',
      'tg://',
      'ton://',
      'mailto:',
      ':80',
      ':99999',
      '?q=1',
      '#f',
      '(',
      ')',
      '[',
      ']',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      '\n',
      '-',
      '_',
      '~',
      '«',
      '»',
      '"',
      '<',
      ',',
      '!',
      "'",
      '`',
      '1',
      '1.2.3.4',
      '300',
      'é',
      'Ё',
      '👍',
      '\u200D',
      '—',
      'Com',
      'COM',
      'py',
      'js',
    ],
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('').trim());

  it('in random texts', () => {
    let equal = 0;
    fc.assert(
      fc.property(text, (words) => {
        expect(detectedLinks(words)).toEqual(telegram?.detected(words));
        equal += 1;
      }),
      { seed: 2026, numRuns: randomCases },
    );
    console.log(`detectedLinks equals TDLib on ${equal} of ${randomCases} texts`);
  });

  it('in random posts, beside what the author made', () => {
    let equal = 0;
    let posts = 0;
    fc.assert(
      fc.property(arbitraryPost, (post) => {
        const { text, entities } = entitiesFromDocument(post);
        const kept = normalise(text, entities);
        const sent = telegram?.sent(text, entities);
        if (!kept.ok || !sent?.ok) return;
        posts += 1;
        expect(withDetectedLinks(kept.value)).toEqual(sent.value.entities);
        equal += 1;
      }),
      { seed: 2026, numRuns: randomCases },
    );
    console.log(`withDetectedLinks equals TDLib on ${equal} of ${posts} posts`);
  });
});
