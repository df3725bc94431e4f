import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { withoutBackMatter } from './back-matter';

const BODY =
  '<h2>Main</h2><p>Smoke is grey.</p><p>Keepers sleep.</p><h2>Author information</h2><h3>Contributions</h3><p>A.L. read the smoke.</p><h2>References</h2><p>Oak, On flames.</p><h2>Rights and permissions</h2><p>Reprints are sold.</p>';
const left = (head: string) => {
  const { document } = new JSDOM(`<head>${head}</head><body>${BODY}</body>`).window;
  const passages = readBlocks(document.body, 'https://valley.example/', () => true);
  return withoutBackMatter(passages, document).map(({ text }) => text);
};

describe('a paper’s back matter', () => {
  it('goes section by section, and its references stay', () => {
    expect(left('<meta name="citation_title" content="Smoke">')).toEqual([
      'Main',
      'Smoke is grey.',
      'Keepers sleep.',
      'References',
      'Oak, On flames.',
    ]);
  });

  it('is not looked for on pages that are no papers', () => {
    expect(left('')).toHaveLength(10);
  });
});
