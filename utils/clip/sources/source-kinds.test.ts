import { describe, expect, it } from 'vitest';
import { identityOf, kindOf, sourceAddress } from './source-kinds';

describe('what an address points at', () => {
  it.each([
    ['https://arxiv.org/abs/2603.01234', 'paper'],
    ['https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.1.1', 'paper'],
    ['https://www.science.org/doi/full/10.1126/science.aaa1', 'paper'],
    ['https://doi.org/10.5281/zenodo.41', 'dataset'],
    ['https://huggingface.co/spaces/valley/kiln', 'demo'],
    ['https://github.com/valley/kiln', 'code'],
    ['https://github.com/topics/smoke', null],
    ['https://valley.example/2026/10.1', null],
  ])('%s is %j', (address, kind) => expect(kindOf(address)).toBe(kind));
});

describe('the address of the thing itself', () => {
  it.each([
    ['https://arxiv.org/pdf/2603.01234v2.pdf', 'https://arxiv.org/abs/2603.01234'],
    ['https://doi.org/10.48550/arXiv.2603.01234', 'https://arxiv.org/abs/2603.01234'],
    ['https://huggingface.co/papers/2603.01234', 'https://arxiv.org/abs/2603.01234'],
    ['https://link.aps.org/doi/10.1103/PhysRevLett.1.1', 'https://doi.org/10.1103/PhysRevLett.1.1'],
    ['https://hf.co/valley/kiln?utm_source=x', 'https://huggingface.co/valley/kiln'],
    ['https://github.com/valley/kiln.git', 'https://github.com/valley/kiln'],
  ])('behind %s is %s', (href, address) => expect(sourceAddress(href)).toBe(address));
});

describe('one paper at two addresses', () => {
  it.each([
    ['https://www.nature.com/articles/s41550-019-0917-6', 'https://doi.org/10.1038/s41550-019-0917-6'],
    ['https://www.science.org/doi/10.1126/science.aaa1', 'https://doi.org/10.1126/SCIENCE.aaa1'],
    ['https://www.biorxiv.org/content/10.1101/2026.01.01.1v2.full', 'https://doi.org/10.1101/2026.01.01.1'],
    [
      'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.1.1',
      'https://doi.org/10.1103/PhysRevLett.1.1',
    ],
  ])('%s and %s are one', (a, b) => expect(identityOf(a)).toBe(identityOf(b)));

  it('is not two papers', () => {
    expect(identityOf('https://arxiv.org/abs/2603.01234')).not.toBe(
      identityOf('https://huggingface.co/papers/2603.01234'),
    );
  });
});
