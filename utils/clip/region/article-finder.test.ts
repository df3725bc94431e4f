import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { words } from '../text';
import { ArticleFinder } from './article-finder';

const PAGES = Object.entries(
  import.meta.glob<string>('../sites/**/page.html', { eager: true, query: '?raw', import: 'default' }),
);

const documentOf = (html: string) => new JSDOM(html, { url: 'https://valley.example/kiln' }).window.document;

describe('what Readability takes for the article', () => {
  it.each(PAGES)('is the same text by way of %s', (_, html) => {
    const whole = new Readability(documentOf(html)).parse()?.textContent ?? '';
    const found = new ArticleFinder(documentOf(html)).find()?.textContent ?? '';
    expect(words(found)).toEqual(words(whole));
    expect(found).not.toBe('');
  });

  it('is found again with looser rules where the strict ones leave too little', () => {
    const html = `<body><div class="sidebar"><p>${'The kiln was lit in March, and a camera reads its smoke. '.repeat(4)}</p></div></body>`;
    expect(new ArticleFinder(documentOf(html)).find()?.textContent).toContain('The kiln was lit');
  });

  it('is nothing on a page without text', () => {
    expect(new ArticleFinder(documentOf('<body><img src="kiln.jpg"></body>')).find()).toBeNull();
  });
});
