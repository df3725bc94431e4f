import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rowLinks } from './link-rows';

const links = (body: string) =>
  rowLinks(new JSDOM(`<body>${body}</body>`, { url: 'https://valley.example/kiln' }).window.document);
const button = (text: string, href: string) =>
  `<span class="link-block"><a class="button" href="${href}"><span class="icon"></span><span>${text}</span></a></span>`;

describe('a row of buttons under a title', () => {
  it('names the article’s paper, code and demo, and no video', () => {
    const row = [
      button('Paper', '/kiln.pdf'),
      button('arXiv', 'https://arxiv.org/abs/2603.01234'),
      button('Video', 'https://video.example/1'),
      button('GitHub (1.2k ★)', 'https://github.com/valley/kiln'),
      button('Live demo', 'https://demo.valley.example/'),
    ];
    expect(links(`<h1>Kilns</h1><div class="publication-links">${row.join('')}</div>`)).toEqual([
      'https://valley.example/kiln.pdf',
      'https://arxiv.org/abs/2603.01234',
      'https://github.com/valley/kiln',
      'https://demo.valley.example/',
    ]);
  });

  it('is no sentence with such links', () => {
    expect(
      links(
        '<p>The <a href="/a">code</a> of the kiln is older than its <a href="/b">paper</a>, they say.</p>',
      ),
    ).toEqual([]);
  });

  it('is no menu and no list of papers', () => {
    const row = (n: number) =>
      `<li>Lee ${n} <div><a href="/p${n}">pdf</a> <a href="/c${n}">code</a></div></li>`;
    expect(links(`<nav>${button('Code', '/c')}${button('Data', '/d')}</nav>`)).toEqual([]);
    expect(links(`<ul>${[1, 2, 3, 4].map(row).join('')}</ul>`)).toEqual([]);
  });
});
