import { describe, expect } from 'vitest';
import { until } from '@/dev/browser/until';
import { wordsIn } from '@/utils/i18n/catalogue';
import { test } from './harness/author';
import { serve } from './harness/serve';

/** A page without a word; its title is in its metadata alone. Viewers find the objects without a table of them. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
4 0 obj<</Title(The Kiln That Sees)>>endobj
trailer<</Root 1 0 R/Info 4 0 R>>
%%EOF`;

describe('a PDF that is open in the tab', () => {
  test('begins a post with its title and the page it belongs to, and says that its text is not read', async ({
    author,
  }) => {
    const site = await serve({ '/files/10.1234/kiln.77.pdf': { type: 'application/pdf', body: PDF } });
    await author.connect('en');
    const page = await author.visit(`${site.origin}/files/10.1234/kiln.77.pdf`);
    const { browser } = author.running;
    const session = await browser.target().createCDPSession();
    await until(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(({ title }) => title === 'The Kiln That Sees');
    }, 'the PDF to be shown');
    const composer = await author.compose(page);
    await composer.says(wordsIn('en', 'problems')('clip.restricted-page.titleOfPdf'));
    const lines = await composer.lines();
    expect(lines[0]).toMatch(/The Kiln That Sees$/);
    expect(lines.slice(1)).toEqual(['', '', '', 'https://doi.org/10.1234/kiln.77']);
    await composer.part('link', composer.words.problems.action['open-article']);
    await site.close();
  });
});
