import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dateOf, readMetadata, splitNames } from './metadata';

const read = (head: string, body = '') =>
  readMetadata(new JSDOM(`<head>${head}</head><body>${body}</body>`).window.document);

describe('what a page says of itself', () => {
  it('is read from JSON-LD first', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'Valley' },
        {
          '@type': ['NewsArticle'],
          headline: 'On &amp; on &#8217;til <i>March</i>',
          datePublished: '2026-03-02T08:00:00+01:00',
          author: [{ name: 'Ann Lee' }, 'Bo Ek'],
          publisher: { name: 'Valley Press' },
        },
      ],
    };
    expect(
      read(
        `<script type="application/ld+json">${JSON.stringify(data)}</script><meta name="author" content="Webmaster">`,
      ),
    ).toMatchObject({
      headline: 'On & on ’til March',
      authors: ['Ann Lee', 'Bo Ek'],
      publishedOn: '2026-03-02',
      site: 'Valley Press',
    });
  });

  it('does not name the site as its author', () => {
    const head =
      '<meta name="author" content="Valley Press"><meta property="og:site_name" content="Valley Press">';
    expect(read(head).authors).toEqual([]);
  });

  it.each([
    [
      'JSON',
      '<d-front-matter><script type="text/json">{"authors": [{"author": "Ann Lee"}, {"author": "Bo Ek"}]}</script></d-front-matter>',
    ],
    [
      'YAML',
      '<script type="text/front-matter">\ntitle: Kilns\nauthors:\n- Ann Lee: https://lee.example\n- Bo Ek: https://ek.example\n</script>',
    ],
  ])('names the authors of a Distill article, in %s', (_, html) => {
    expect(read(`<meta name="author" content="abc b c">${html}`).authors).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it.each([
    'View all posts by Ann Lee →',
    'View all of Ann Lee’s posts.',
    'Посмотреть все записи автора Ann Lee',
  ])('names the author whose page is called “%s”', (call) => {
    expect(read(`</head><body><a rel="author" href="/ann">${call}</a>`).authors).toEqual(['Ann Lee']);
  });

  it('names the authors that LaTeXML typeset, without where they work', () => {
    const person = (name: string) =>
      `<span class="ltx_personname">${name}<br class="ltx_break">Valley Institute</span>`;
    expect(
      read(`</head><body><div class="ltx_authors">${person('Ann Lee')}${person('Bo Ek')}</div>`).authors,
    ).toEqual(['Ann Lee', 'Bo Ek']);
  });

  it('knows a WordPress post’s own date among those of other posts, below the text too', () => {
    const date = (day: string) =>
      `<div class="wp-block-post-date"><time datetime="${day}T08:00:00+00:00">day</time></div>`;
    const other = `<div class="wp-block-query">${date('2024-01-01')}</div>`;
    expect(read(`</head><body>${other}${date('2026-03-02')}`).publishedOn).toBe('2026-03-02');
  });

  it('does not name a host as the author', () => {
    expect(read('<meta name="author" content="valley.example">').authors).toEqual([]);
  });

  it('names the author that the card in a chat names', () => {
    const head =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee"><meta name="twitter:label2" content="Filed under"><meta name="twitter:data2" content="Kilns">';
    expect(read(head).authors).toEqual(['Ann Lee']);
    expect(read(head.replace('Written by', 'Reading time')).authors).toEqual([]);
  });

  it('dates the article by its microdata', () => {
    const { document } = new JSDOM(
      '<span itemprop="datePublished" content="2026-03-02T03:42-0500">yesterday</span>',
    ).window;
    expect(readMetadata(document).publishedOn).toBe('2026-03-02');
  });

  it('survives JSON-LD that is broken', () => {
    expect(
      read(
        '<script type="application/ld+json">{"@type": "Article", </script><meta property="og:site_name" content="Valley">',
      ).site,
    ).toBe('Valley');
  });

  it('names the authors of a paper one by one', () => {
    expect(
      read('<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Ek, Bo">')
        .authors,
    ).toEqual(['Ann Lee', 'Bo Ek']);
  });
});

describe('names', () => {
  it('are parted at commas and at “and”', () => {
    expect(splitNames('Ann Lee | Valley News')).toEqual(['Ann Lee']);
    expect(splitNames('By Ann Lee, Bo Ek and Chu Li')).toEqual(['Ann Lee', 'Bo Ek', 'Chu Li']);
  });
});

describe('authors', () => {
  it('are looked up where the data names their place alone, and named once', () => {
    const graph = [
      { '@type': 'Person', '@id': '#a', name: 'Ann Lee' },
      { '@type': 'Article', headline: 'Kilns', author: [{ '@id': '#a' }, { name: 'By Ann Lee' }, {}] },
    ];
    const data = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect(read(data).authors).toEqual(['Ann Lee']);
  });

  it('are those of the byline where the system names itself', () => {
    expect(
      read(
        '<meta name="author" content="admin">',
        '<p class="byline">By <a rel="author" href="/a">Ann Lee</a></p>',
      ).authors,
    ).toEqual(['Ann Lee']);
  });
});

it('the date of a site’s footer is not the article’s', () => {
  expect(read('', '<footer><time datetime="2019-01-01">2019</time></footer>').publishedOn).toBeNull();
});

describe('dates', () => {
  it.each([
    ['Feb 5th, 2026', '2026-02-05'],
    ['2026-03-02T23:30:00Z', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['March 2, 2026', '2026-03-02'],
    ['yesterday', null],
    [null, null],
  ])('%j is %j', (text, date) => expect(dateOf(text)).toBe(date));
});
