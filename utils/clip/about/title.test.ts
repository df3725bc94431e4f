import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata';
import { readTitle, withoutSite } from './title';

function titleOf(head: string, body: string, host = 'valley.example') {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`).window;
  return readTitle(
    document,
    document.querySelector('article') ?? document.body,
    readMetadata(document),
    host,
  );
}

describe('the title', () => {
  it('is the h1 that the document’s title repeats', () => {
    expect(
      titleOf(
        '<title>On kilns | Valley</title><meta property="og:title" content="Kilns!">',
        '<h1>On kilns</h1>',
      ),
    ).toBe('On kilns');
  });

  it('is read without the link to itself', () => {
    const link = '<a href="#on-kilns" class="rp-header-anchor" aria-hidden="true">#</a>';
    expect(titleOf('<title>On kilns</title>', `<h1>${link}On kilns</h1>`)).toBe('On kilns');
    expect(titleOf('<title>#kilns</title>', '<h1>#kilns</h1>')).toBe('#kilns');
  });

  it('is no logo', () => {
    const body = '<h1><a href="/">Valley Notes</a></h1><article><h2>On kilns</h2></article>';
    expect(titleOf('<title>On kilns - Valley Notes</title>', body)).toBe('On kilns');
    const book = '<h1><a href="..">Chapter 2</a></h1><main><h1>On kilns</h1></main>';
    expect(titleOf('<title>Chapter 2 · The Valley book</title>', book)).toBe('On kilns');
  });

  it('is the h2 that the document’s title repeats, below an h1 that names the section', () => {
    const body =
      '<article><h1>Kilns and ovens</h1><h2>What smoke says of bricks</h2><h2>Smoke</h2></article>';
    expect(titleOf('<title>What smoke says of bricks</title>', body)).toBe('What smoke says of bricks');
  });

  it('keeps its colon', () => {
    expect(titleOf('<title>FireLight: bricks from one look</title>', '<div>FireLight</div>')).toBe(
      'FireLight: bricks from one look',
    );
  });

  it('is og:title without the site’s name', () => {
    const head =
      '<meta property="og:title" content="On kilns — Valley Notes"><meta property="og:site_name" content="Valley Notes">';
    expect(titleOf(head, '<p>text</p>')).toBe('On kilns');
  });

  it('loses the site’s name that only the host tells', () => {
    expect(titleOf('<meta property="og:title" content="On kilns | Valley">', '', 'www.valley.example')).toBe(
      'On kilns',
    );
  });

  it('leaves out the sign that links to itself', () => {
    expect(
      titleOf('<title>On kilns</title>', '<h1>On kilns <a class="headerlink" href="#x">¶</a></h1>'),
    ).toBe('On kilns');
  });

  it('keeps dashes that part nothing of the site’s', () => {
    expect(withoutSite('Kilns - a history', ['Valley Notes'])).toBe('Kilns - a history');
  });

  it.each([
    ['On kilns | by Ann Lee | Valley Notes | Medium', 'medium.com', 'On kilns'],
    ['On kilns – Valley Notes: bricks for everybody', 'valleynotes.example', 'On kilns'],
    ['On kilns | Valley Notes | Bricks for everybody', 'valleynotes.example', 'On kilns'],
    ['Valley Notes: On kilns', 'valleynotes.example', 'On kilns'],
    ['Google AI Blog: KilnNet: Smoke on a Telephone', 'ai.googleblog.com', 'KilnNet: Smoke on a Telephone'],
    ['Kilns: a history', 'valleynotes.example', 'Kilns: a history'],
    ['On kilns - Part 2 - Smoke | Valley Notes', 'valleynotes.example', 'On kilns - Part 2 - Smoke'],
  ])('is of “%s” on %s “%s”', (documentTitle, host, title) => {
    const head = `<title>${documentTitle}</title>${host.startsWith('valley') ? '<meta property="og:site_name" content="Valley Notes">' : ''}`;
    expect(titleOf(head, '<div>text</div>', host)).toBe(title);
    expect(titleOf(`${head}<meta property="og:title" content="${documentTitle}">`, '', host)).toBe(title);
  });
});
