import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../clip';
import { type FoundLink, ownLinks } from './own-links';

let number = 0;
/** A link `[so written]` in a sentence, to an address of its own unless one is given. */
function link(sentence: string, more: Partial<FoundLink> = {}): FoundLink {
  const [, before = '', text = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(sentence) ?? [];
  number += 1;
  const url = `https://arxiv.org/abs/2603.${String(number).padStart(5, '0')}`;
  return { url, kind: 'paper', text, before, after, inRow: false, ...more };
}
const TITLE = 'Reading smoke: kilns that see';
const own = (...links: FoundLink[]) => ownLinks(links, TITLE, 'lee.github.io').map(({ text }) => text);

describe('a paper is the article’s own', () => {
  it.each([
    'The details are in [our paper].',
    'For more, read [the full paper].',
    'The study was published in [Kilns].',
    'The results appear in the journal [Physical Review Letters].',
    'In [A kiln for every valley], we show that smoke is enough.',
    'Today we introduce [KilnNet], which reads smoke.',
    'As described in [Reading smoke], keepers sleep.',
    'Подробности в [нашей статье].',
    'Исследование опубликовано в журнале [Kilns].',
  ])('%s', (sentence) => expect(own(link(sentence))).toHaveLength(1));

  it('when it stands in a row of links', () => {
    expect(own(link('[Paper] · Code · Demo', { inRow: true }))).toEqual(['Paper']);
    expect(own(link('Paper: [Ann Lee, On fires, 2026]', { inRow: true }))).toHaveLength(1);
  });

  it('when it is the only one that is named', () => {
    expect(own(link('The [paper] is long.'), link('as [Oak et al., 2020] saw'))).toEqual(['paper']);
  });
});

describe('a paper is merely cited', () => {
  it.each([
    'Attention was found by [Vaswani et al., 2017].',
    'We build on attention [12].',
    'The model is a [transformer] of six layers.',
    'Unlike [Flames that speak] it looks at smoke.',
  ])('%s', (sentence) => expect(own(link(sentence))).toEqual([]));

  it('even when others are named just as it is', () => {
    expect(own(link('This [paper] shows it.'), link('So does that [paper].'))).toEqual([]);
  });

  it('beside the article’s own', () => {
    expect(own(link('One [paper] says so.'), link('In [our paper] we say no.'))).toEqual(['our paper']);
  });
});

describe('code, data and the rest', () => {
  const of = (kind: SourceKind, path: string) => ({ kind, url: `https://github.com/${path}` });

  it('are own when they are said to be released, or bear the title’s name', () => {
    expect(own(link('The code is available on [GitHub].', of('code', 'a/b')))).toHaveLength(1);
    expect(own(link('We thank [everybody].', of('code', 'valley/kiln')))).toHaveLength(1);
    expect(own(link('as in [this one].', of('code', 'lee/fires')))).toHaveLength(1);
    expect(own(link('We release [the weights].', of('model', 'valley/w')))).toHaveLength(1);
  });

  it('are not when the article only uses them', () => {
    expect(own(link('It is written in [PyTorch].', of('code', 'pytorch/pytorch')))).toEqual([]);
    expect(
      own(link('Against [bert].', of('model', 'a/bert')), link('and [t5].', of('model', 'a/t5'))),
    ).toEqual([]);
  });
});
