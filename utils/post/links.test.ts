import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomCases } from '@/dev/arbitrary-post';
import { loadTelegramText } from '@/dev/practice/telegram-text';
import { checkLink } from './links';

const telegram = loadTelegramText();
if (!telegram) console.log('skipped: TDLib is not available on this platform');

describe('a link is kept as Telegram writes it', () => {
  it.each([
    ['https://arxiv.org/abs/2105.02723', 'https://arxiv.org/abs/2105.02723'],
    ['https://Arxiv.ORG', 'https://arxiv.org/'],
    ['arxiv.org', 'http://arxiv.org/'],
    ['  a.example/x ', 'http://a.example/x'],
    ['https://a.example:0443/x y?q#f', 'https://a.example:443/x%20y?q#f'],
    ['https://a.example?q', 'https://a.example/?q'],
    ['https://пример.рф/путь', 'https://пример.рф/путь'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['tg:resolve?domain=durov', 'tg://resolve?domain=durov'],
    ['TG://user?id=5', 'tg://user?id=5'],
    ['ton://transfer/abc', 'ton://transfer/abc'],
    ['tonsite://a.ton/x', 'tonsite://a.ton/x'],
  ])('%s', (href, kept) => {
    expect(checkLink(href)).toEqual({ ok: true, value: kept });
  });
});

describe('a link is refused that', () => {
  it.each([
    ['runs a script', 'javascript:alert(1)'],
    ['is a mail address', 'mailto:a@b.example'],
    ['is a telephone number', 'tel:+123'],
    ['has another scheme', 'ftp://a.example'],
    ['has no dot in its host', 'http://localhost:3000/'],
    ['is a word', 'word'],
    ['is empty', ''],
    ['has no host', 'https://'],
    ['has blanks in its host', 'https://a b.example'],
    ['has a port that there is not', 'https://a.example:99999/'],
    ['hides its host behind a name', 'https://bank.example@evil.example/'],
    ['stands on the page it came from', '#section'],
  ])('%s', (_why, href) => {
    expect(checkLink(href)).toEqual({ ok: false, error: { code: 'invalid-link', url: href } });
  });
});

describe.skipIf(!telegram)('Telegram’s own code agrees', { timeout: 180_000 }, () => {
  const scheme = fc.constantFrom(
    '',
    'https://',
    'HTTP://',
    'ftp://',
    'tg:',
    'tg://',
    'ton://',
    'tonsite://',
    'x:',
  );
  const part = fc.constantFrom(
    ...[
      'a',
      'B',
      'a.example',
      'localhost',
      '.',
      '-',
      '_',
      'ё',
      '%2e',
      '%',
      ':',
      ':80',
      ':0',
      ':065535',
      ':65536',
    ],
    ...['/', '?', '#', 'q=1', ' ', '\t', '\u2028', '[', ']', '[::1]', '[12', '"', '\\', '~', '1.2.3.4', '👍'],
  );
  const href = fc
    .tuple(scheme, fc.array(part, { maxLength: 6 }))
    .map(([start, parts]) => (start + parts.join('')).trim())
    .filter((url) => url !== '');

  it('on random addresses', () => {
    let equal = 0;
    fc.assert(
      fc.property(href, (url) => {
        const theirs = telegram?.sent('a', [{ type: 'text_link', offset: 0, length: 1, url }], {
          detect: false,
        });
        const ours = checkLink(url);
        const kept = theirs?.ok ? theirs.value.entities.map((entity) => 'url' in entity && entity.url) : [];
        expect(ours.ok ? [ours.value] : []).toEqual(kept);
        equal += 1;
      }),
      { seed: 2026, numRuns: randomCases },
    );
    console.log(`checkLink equals TDLib on ${equal} of ${randomCases} addresses`);
  });
});
