import { describe, expect, it } from 'vitest';
import { isPdfAddress, pageOfPdf } from './pdf-address';

describe('the page that a PDF belongs to', () => {
  it.each([
    ['https://arxiv.org/pdf/2104.00954', 'https://arxiv.org/abs/2104.00954'],
    ['https://arxiv.org/pdf/2104.00954v2.pdf#page=3', 'https://arxiv.org/abs/2104.00954'],
    ['https://export.arxiv.org/pdf/cs/0112017v1', 'https://arxiv.org/abs/cs/0112017'],
    ['https://arxiv.org/pdf/math.GT/0309136', 'https://arxiv.org/abs/math.GT/0309136'],
    ['https://openreview.net/pdf?id=aB3_x-9', 'https://openreview.net/forum?id=aB3_x-9'],
    ['https://openreview.net/pdf?version=2&id=aB3', 'https://openreview.net/forum?id=aB3'],
    ['https://aclanthology.org/2023.acl-long.12.pdf', 'https://aclanthology.org/2023.acl-long.12/'],
    ['https://aclanthology.org/P19-1001v2.pdf', 'https://aclanthology.org/P19-1001/'],
    [
      'https://www.biorxiv.org/content/10.1101/2024.01.02.573901v1.full.pdf',
      'https://www.biorxiv.org/content/10.1101/2024.01.02.573901v1',
    ],
    [
      'https://www.medrxiv.org/content/medrxiv/early/2024/01/03/2024.01.02.24300001.full.pdf',
      'https://www.medrxiv.org/content/medrxiv/early/2024/01/03/2024.01.02.24300001',
    ],
    [
      'https://proceedings.mlr.press/v139/kim21a/kim21a.pdf',
      'https://proceedings.mlr.press/v139/kim21a.html',
    ],
    [
      'https://papers.nips.cc/paper_files/paper/2023/file/0a1b2c-Paper-Conference.pdf',
      'https://papers.nips.cc/paper_files/paper/2023/hash/0a1b2c-Abstract-Conference.html',
    ],
    [
      'https://proceedings.neurips.cc/paper/2017/file/3f5ee2-Paper.pdf',
      'https://proceedings.neurips.cc/paper/2017/hash/3f5ee2-Abstract.html',
    ],
    [
      'https://openaccess.thecvf.com/content/CVPR2024/papers/Lee_Rain_CVPR_2024_paper.pdf',
      'https://openaccess.thecvf.com/content/CVPR2024/html/Lee_Rain_CVPR_2024_paper.html',
    ],
    [
      'https://www.nature.com/articles/s41586-021-03819-2.pdf',
      'https://www.nature.com/articles/s41586-021-03819-2',
    ],
    [
      'https://link.springer.com/content/pdf/10.1007/s11263-024-01.pdf?pdf=button',
      'https://link.springer.com/article/10.1007/s11263-024-01',
    ],
    [
      'https://link.springer.com/content/pdf/10.1007%2Fs11263-024-01.pdf',
      'https://link.springer.com/article/10.1007/s11263-024-01',
    ],
    [
      'https://journals.aps.org/prl/pdf/10.1103/PhysRevLett.130.01',
      'https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.130.01',
    ],
    ['https://dl.acm.org/doi/pdf/10.1145/3442188.3445922', 'https://dl.acm.org/doi/10.1145/3442188.3445922'],
    ['https://press.example/files/10.1234/rain.77.pdf', 'https://doi.org/10.1234/rain.77'],
  ])('%s belongs to %s', (pdf, page) => {
    expect(pageOfPdf(pdf)).toBe(page);
  });

  it.each([
    'https://lab.example/papers/rain.pdf',
    'https://lab.example/report?id=10',
    'file:///home/me/rain.pdf',
  ])('%s tells of none', (pdf) => {
    expect(pageOfPdf(pdf)).toBeNull();
  });
});

describe('an address that is a PDF by its own words', () => {
  it.each([
    ['https://lab.example/RAIN.PDF?download=1', true],
    ['https://arxiv.org/pdf/2104.00954', true],
    ['https://openreview.net/pdf?id=aB3', true],
    ['https://lab.example/how-to.pdf-guide', false],
    ['https://arxiv.org/abs/2104.00954', false],
  ])('%s: %s', (url, is) => {
    expect(isPdfAddress(url)).toBe(is);
  });
});
