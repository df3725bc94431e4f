import { describe, expect, it } from 'vitest';
import type { Clip, ClipBlock } from '@/utils/clip/clip';
import { type Expectation, expectationSchema } from './expectation';
import { unmet } from './unmet';

const ARTICLE = 'https://valley.example/a';
const block = (kind: ClipBlock['kind'], text: string, key = false): ClipBlock => ({
  kind,
  text,
  inlines: [{ text }],
  key,
  score: null,
  rank: null,
  reason: null,
});
const CLIP: Clip = {
  url: ARTICLE,
  canonicalUrl: ARTICLE,
  title: 'The kiln’s eye',
  site: null,
  authors: ['Ann Lee', 'Bo Ek'],
  publishedOn: '2026-03-02',
  language: 'en',
  description: null,
  blocks: [
    block('heading', 'Smoke'),
    block('paragraph', 'Smoke is “grey” for most of the night.', true),
    block('code', 'if smoke:\n  wake()'),
    block('math', 'T = a + b'),
    block('paragraph', 'The keepers sleep.'),
    block('caption', 'A keeper, asleep.'),
  ],
  sources: [
    { url: ARTICLE, kind: 'article' },
    { url: 'https://github.com/valley/kiln', kind: 'code' },
  ],
  images: [{ url: 'https://valley.example/a.png', alt: '', width: 0, height: 0, caption: 'The north kiln.' }],
  elapsedMs: 1,
};
const faults = (expected: Omit<Expectation, 'url'>) => unmet({ url: ARTICLE, ...expected }, CLIP);

describe('an expectation', () => {
  it('is met by a clip that is so in every field', () => {
    expect(
      faults({
        title: ['Kiln', "The kiln's eye"],
        authors: ['Ann Lee', 'Bo Ek'],
        publishedOn: '2026-03-02',
        language: 'en',
        canonicalUrl: ARTICLE,
        contains: ['Smoke is "grey"'],
        absent: ['A keeper, asleep.', '\u200b'],
        first: 'Smoke is',
        order: ['Smoke', 'Smoke is', 'keepers'],
        once: ['keepers'],
        apart: [['Smoke is', 'The keepers']],
        exact: ['if smoke:\n  wake()'],
        tex: ['T=a+b'],
        kinds: { 'wake()': 'code', asleep: ['caption', 'footnote'] },
        captions: ['north kiln'],
        key: ['grey'],
        keyAbsent: ['sleep'],
        sources: [{ url: ['https://github.com/valley/kiln/'], kind: ['code'] }],
        sourcesAbsent: ['https://valley.example/'],
      }),
    ).toEqual([]);
  });

  it.each<[Omit<Expectation, 'url'>, string]>([
    [{ title: 'Kilns' }, 'title is “The kiln’s eye”, not “Kilns”'],
    [{ authors: ['Ann Lee'] }, 'authors is ["Ann Lee","Bo Ek"], not ["Ann Lee"]'],
    [{ publishedOn: null }, 'publishedOn is "2026-03-02", not null'],
    [{ contains: ['asleep'] }, 'missing “asleep”'],
    [{ absent: ['keepers'] }, 'paragraph 5 should not hold “keepers”'],
    [{ first: 'The' }, 'begins with “Smoke is "grey" for most of the night.”, not “The”'],
    [{ order: ['keepers', 'grey'] }, '“grey” is missing or out of order'],
    [{ once: ['Smoke'] }, '“Smoke” occurs 2 times'],
    [{ apart: [['Smoke is', 'grey']] }, '“Smoke is” and “grey” are not two blocks'],
    [{ exact: ['if smoke: wake()'] }, 'line breaks or spaces lost in “if smoke: wake()”'],
    [{ tex: ['a-b'] }, 'formula missing “a-b”'],
    [{ kinds: { keepers: 'quote' } }, '“keepers” is paragraph, not quote'],
    [{ kinds: { nowhere: 'quote' } }, '“nowhere” is missing, not quote'],
    [{ captions: ['The south kiln'] }, 'no image has the caption “The south kiln”'],
    [{ key: ['keepers'] }, 'no key paragraph holds “keepers”'],
    [{ keyAbsent: ['grey'] }, 'a key paragraph holds “grey”'],
    [{ sources: [{ url: 'https://doi.org/10.5555/1' }] }, 'no source https://doi.org/10.5555/1'],
    [{ sources: [{ url: ARTICLE, kind: 'paper' }] }, 'source https://valley.example/a is article, not paper'],
    [{ sourcesAbsent: [ARTICLE] }, 'source https://valley.example/a should not be there'],
  ])('%j that is not met says so', (expected, fault) => {
    expect(faults(expected)).toEqual([expect.stringContaining(fault)]);
  });

  it('is not read when a field is misspelt', () => {
    expect(expectationSchema.safeParse({ url: ARTICLE, contain: ['x'] }).success).toBe(false);
  });
});
