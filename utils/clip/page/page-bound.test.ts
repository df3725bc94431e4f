import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { clipPage } from '../clip-page';
import { NOTHING_UNREAD, unreadOf } from './page-bound';

const URL_OF_PAGE = 'https://valley.example/kiln';
const documentOf = (body: string) => new JSDOM(body, { url: URL_OF_PAGE }).window.document;
const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<p>Kiln ${n} was lit in March, and its camera reads the smoke of ${n * 7} bricks.</p>`,
  ).join('');
const rows = '<div><b>a</b><b>b</b></div>'.repeat(7000);

describe('what of a page is not read', () => {
  it('is nothing of a page as they usually are', () => {
    const { before, after } = unreadOf(documentOf(`<main><h1>Kilns</h1>${paragraphs(900)}</main>`).body);
    expect(before.size + after.size).toBe(0);
  });

  it('is what stands before the box of the title, and what comes too late behind it', () => {
    const { body } = documentOf(
      `<nav>${rows}</nav><main><h1>Kilns</h1>${paragraphs(9)}</main><aside>${rows}</aside>`,
    );
    const { before, after } = unreadOf(body);
    expect([...before].map(({ localName }) => localName)).toEqual(['nav']);
    expect(after.size).toBeGreaterThan(1000);
    expect([...after].every((element) => element.closest('aside'))).toBe(true);
  });

  it('is what follows on half a million letters, whatever its elements', () => {
    const long = `<p>${'smoke '.repeat(20_000)}</p>`;
    const { after } = unreadOf(documentOf(`<main>${long.repeat(6)}<p>End</p></main>`).body);
    expect([...after].map(({ textContent }) => textContent?.length)).toEqual([120_000, 3]);
  });

  it('is nothing of a page that is large with the data of its program alone', () => {
    const data = `<script type="application/json">${'"smoke",'.repeat(70_000)}</script>`;
    const { body } = documentOf(`${data}<main><h1>Kilns</h1>${paragraphs(9)}</main>${data}<p>End</p>`);
    expect(unreadOf(body)).toBe(NOTHING_UNREAD);
  });
});

describe('a clip of a page that is too large', () => {
  const clip = (body: string) => {
    const answer = clipPage(documentOf(body), URL_OF_PAGE);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };

  it('is the beginning of its article, and says so', () => {
    const { blocks, isPartial } = clip(`<main><h1>Kilns</h1>${paragraphs(8500)}</main>`);
    expect(isPartial).toBe(true);
    expect(blocks[0]?.text).toContain('Kiln 0 was lit');
    expect(blocks.length).toBeGreaterThan(1000);
  }, 60_000);

  it('is all of the article where the page is large around it', () => {
    const { blocks, isPartial } = clip(`<main><h1>Kilns</h1>${paragraphs(20)}</main><div>${rows}</div>`);
    expect(isPartial).toBeUndefined();
    expect(blocks).toHaveLength(20);
  }, 60_000);
});
