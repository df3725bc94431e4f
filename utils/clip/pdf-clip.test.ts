import { describe, expect, it } from 'vitest';
import { clipSchema } from './clip';
import { pdfClip } from './pdf-clip';

const URL_OF_PDF = 'https://lab.example/papers/rain_over-cities.pdf';

describe('a PDF that is open in a tab', () => {
  it('gives the title of its metadata and the page it belongs to, and no text', () => {
    const clip = pdfClip('https://arxiv.org/pdf/2104.00954v2', 'Rehearsal at Rest');
    expect(clipSchema.parse(clip)).toMatchObject({
      title: 'Rehearsal at Rest',
      canonicalUrl: 'https://arxiv.org/abs/2104.00954',
      sources: [{ url: 'https://arxiv.org/abs/2104.00954', kind: 'article' }],
      blocks: [],
    });
  });

  it('is its own Source where its address tells of no page', () => {
    expect(pdfClip(`${URL_OF_PDF}?utm_source=mail`, '').sources).toEqual([
      { url: URL_OF_PDF, kind: 'article' },
    ]);
  });

  it('on the disk has no Source', () => {
    expect(pdfClip('file:///home/me/rain.pdf', 'rain.pdf')).toMatchObject({ title: 'Rain', sources: [] });
  });

  it.each([
    ['Rain over Cities - rain_over-cities.pdf', 'Rain over Cities'],
    ['Microsoft Word - Rain over Cities', 'Rain over Cities'],
    ['Microsoft Word - rain final 3.docx', 'Rain over cities'],
    ['rain_over-cities.pdf', 'Rain over cities'],
    ['untitled document', 'Rain over cities'],
    ['', 'Rain over cities'],
  ])('that the browser calls “%s” is titled “%s”', (tabTitle, title) => {
    expect(pdfClip(URL_OF_PDF, tabTitle).title).toBe(title);
  });

  it('keeps the number of a paper as it is', () => {
    expect(pdfClip('https://arxiv.org/pdf/2104.00954v2', '2104.00954v2').title).toBe('2104.00954v2');
  });
});
