import { describe, expect, it } from 'vitest';
import type { Passage } from '../blocks/passage';
import type { ClipBlock } from '../clip';
import { sourceAddress } from './source-kinds';
import { sourcesOf } from './sources';

/** A paragraph of links, each `[what it says, where it leads]`. */
const passage = (links: [text: string, href: string][], kind: ClipBlock['kind'] = 'paragraph'): Passage => ({
  kind,
  text: links.map(([text]) => text).join(' '),
  inlines: links.map(([text, href]) => ({ text, marks: [{ type: 'link', attrs: { href } }] })),
  element: undefined as unknown as Element,
  length: 10,
  kept: 1,
  linked: 1,
});
const ARTICLE = 'https://valley.example/news/kiln';
const sources = (...passages: Passage[]) => sourcesOf(ARTICLE, 'A kiln that sees', passages).slice(1);

describe('sources', () => {
  it('begin with the article', () => {
    expect(sourcesOf(ARTICLE, 'A kiln', [])).toEqual([{ url: ARTICLE, kind: 'article' }]);
  });

  it('are told by their address, papers first, each once', () => {
    const text = passage([
      ['code', 'https://github.com/valley/kiln/tree/main/src'],
      ['again', 'https://github.com/valley/kiln#readme'],
      ['PDF', 'https://arxiv.org/pdf/2603.01234v2.pdf'],
      ['data', 'https://huggingface.co/datasets/valley/smoke'],
      ['try it', 'https://huggingface.co/spaces/valley/kiln'],
      ['weights', 'https://huggingface.co/valley/kiln-small'],
      ['an ordinary page', 'https://mill.example/'],
    ]);
    expect(sources(text)).toEqual([
      { url: 'https://arxiv.org/abs/2603.01234', kind: 'paper' },
      { url: 'https://github.com/valley/kiln', kind: 'code' },
      { url: 'https://huggingface.co/datasets/valley/smoke', kind: 'dataset' },
      { url: 'https://huggingface.co/valley/kiln-small', kind: 'model' },
      { url: 'https://huggingface.co/spaces/valley/kiln', kind: 'demo' },
    ]);
  });

  it('leave out what a survey merely cites', () => {
    const cited = [1, 2, 3, 4].map((n): [string, string] => [
      `Lee ${n}`,
      `https://arxiv.org/abs/2603.0000${n}`,
    ]);
    expect(sources(passage([...cited, ['our paper', 'https://arxiv.org/abs/2603.09999']]))).toEqual([
      { url: 'https://arxiv.org/abs/2603.09999', kind: 'paper' },
    ]);
  });

  it('are not looked for among references', () => {
    expect(sources(passage([['a paper', 'https://arxiv.org/abs/2603.00001']], 'reference'))).toEqual([]);
  });

  it('have the address under which the thing is known', () => {
    expect(sourceAddress('https://dx.doi.org/10.5555/kiln?utm_source=x')).toBe(
      'https://doi.org/10.5555/kiln',
    );
  });
});
