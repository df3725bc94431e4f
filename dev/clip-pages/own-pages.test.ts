import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { clipOf } from '@/utils/clip/clip-of';
import { clipPage } from '@/utils/clip/clip-page';
import { ownPages } from './own-pages';
import { unmet } from './unmet';

/** As jsdom reads them: quickly, and without a layout. `e2e/clip-pages.test.ts` has all of them read in the browser. */
const pages = ownPages().filter(({ expectation }) => !expectation.browserOnly);

describe('a page of our own writing', () => {
  test.each(pages)('$id', ({ url, html, expectation }) => {
    const { document } = new JSDOM(html, { url, contentType: 'text/html; charset=utf-8' }).window;
    const answer = clipPage(document, url);
    expect(answer).toMatchObject({ ok: true });
    if (answer.ok) expect(unmet(expectation, clipOf(answer.value))).toEqual([]);
  });
});
