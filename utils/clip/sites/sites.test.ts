import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../clip';
import { clipPage } from '../clip-page';

function clip(url: string, html: string): Clip {
  const answer = clipPage(new JSDOM(html, { url }).window.document, url);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}
const sources = ({ sources }: Clip) => sources.map(({ kind, url }) => `${kind} ${url}`);
const texts = ({ blocks }: Clip) => blocks.map(({ text }) => text);

const ABSTRACT =
  'We read the colour of smoke with one cheap camera and tell the keepers of a kiln when its heat begins to fall. On three kilns the bricks break half as often as before.';
const REVIEW = `<p>${'The reviewers liked the kiln and asked for more smoke in the second winter of the study. '.repeat(8)}</p>`;

describe('arXiv', () => {
  it('gives the abstract, and the code that the comments link', () => {
    const read = clip(
      'https://arxiv.org/abs/2603.01234v2',
      `<head><title>[2603.01234] Reading smoke: kilns that see</title></head><body><div id="abs">
      <h1 class="title mathjax"><span class="descriptor">Title:</span>Reading smoke: kilns that see</h1>
      <div class="authors"><span class="descriptor">Authors:</span><a href="/a/lee">Ann Lee</a>, <a href="/a/ek">Bo Ek</a></div>
      <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${ABSTRACT}</blockquote>
      <table><tr><td class="tablecell label">Comments:</td><td class="tablecell comments">9 pages. Code at <a href="https://github.com/valley/kiln">this https URL</a></td></tr>
      <tr><td>Journal reference:</td><td class="tablecell doi"><a href="https://doi.org/10.5555/kiln.1">https://doi.org/10.5555/kiln.1</a></td></tr></table></div></body>`,
    );
    expect(read).toMatchObject({ title: 'Reading smoke: kilns that see', authors: ['Ann Lee', 'Bo Ek'] });
    expect(texts(read)).toEqual([ABSTRACT]);
    expect(sources(read)).toEqual([
      'article https://arxiv.org/abs/2603.01234',
      'paper https://doi.org/10.5555/kiln.1',
      'code https://github.com/valley/kiln',
    ]);
  });

  it('gives a paper as HTML without its notes and addresses, and its abstract page as the article', () => {
    const read = clip(
      'https://arxiv.org/html/2603.01234v2',
      `<article class="ltx_document"><h1 class="ltx_title ltx_title_document">Reading smoke</h1>
      <div class="ltx_authors"><span class="ltx_creator ltx_role_author"><span class="ltx_personname">Ann Lee<sup>1</sup><br>Valley Institute of Bricks</span></span></div>
      <div class="ltx_abstract"><h6 class="ltx_title ltx_title_abstract">Abstract</h6><p class="ltx_p">${ABSTRACT}</p></div>
      <section class="ltx_section"><h2 class="ltx_title"><span class="ltx_tag">1 </span>Smoke</h2>
      <p class="ltx_p">Smoke is grey<span class="ltx_note ltx_role_footnote">1 Sometimes it is blue, on cold days.</span> for most of the night, and the keepers know by its grey how hot the fire is.</p></section>
      <section class="ltx_bibliography"><h2>References</h2><ul><li class="ltx_bibitem">Ek, B. On bricks. 2024.</li></ul></section></article>`,
    );
    expect(read.canonicalUrl).toBe('https://arxiv.org/abs/2603.01234');
    expect(read.authors).toEqual(['Ann Lee']);
    expect(texts(read)).toContain(
      'Smoke is grey for most of the night, and the keepers know by its grey how hot the fire is.',
    );
    expect(read.blocks.find(({ text }) => text.startsWith('Ek'))?.kind).toBe('reference');
  });
});

describe('OpenReview', () => {
  it('gives the abstract and not the reviews', () => {
    const read = clip(
      'https://openreview.net/forum?id=kiLn7&noteId=x',
      `<div class="forum-container"><div class="forum-note"><div class="forum-title"><h2>Reading smoke</h2></div>
      <div class="forum-authors"><a href="/profile?id=~Ann_Lee1">Ann Lee</a>, <a href="/profile?id=~Bo_Ek1">Bo Ek</a></div>
      <div class="note-content"><div><strong class="note-content-field">Keywords:</strong><span class="note-content-value">smoke</span></div>
      <div><strong class="note-content-field">Abstract:</strong><div class="note-content-value"><p>${ABSTRACT}</p></div></div>
      <div><strong class="note-content-field">Code:</strong><span class="note-content-value"><a href="https://github.com/valley/kiln">code</a></span></div></div></div>
      <div class="note">${REVIEW}</div></div>`,
    );
    expect(read).toMatchObject({ title: 'Reading smoke', authors: ['Ann Lee', 'Bo Ek'] });
    expect(texts(read)).toEqual([ABSTRACT]);
    expect(sources(read)).toEqual([
      'article https://openreview.net/forum?id=kiLn7',
      'code https://github.com/valley/kiln',
    ]);
  });
});

describe('Hugging Face', () => {
  it('gives a paper’s abstract with its links, and neither the machine’s summary nor the comments', () => {
    const read = clip(
      'https://huggingface.co/papers/2603.01234',
      `<main><section><h1>Reading smoke</h1><div><h2>Abstract</h2><div><p>A camera reads smoke so that keepers of kilns may sleep.</p><div>AI-generated summary</div></div>
      <p>${ABSTRACT}</p></div>
      <div><a href="https://arxiv.org/abs/2603.01234">View arXiv page</a><a href="https://arxiv.org/pdf/2603.01234">View PDF</a><a href="https://github.com/valley/kiln">GitHub 12</a><a href="https://kiln.example/">Project page</a><a href="/login">Add to collection</a></div>
      <h3>Community</h3><div>${REVIEW}</div></section></main>`,
    );
    expect(texts(read)).toEqual([ABSTRACT]);
    expect(sources(read)).toEqual([
      'article https://huggingface.co/papers/2603.01234',
      'paper https://arxiv.org/abs/2603.01234',
      'code https://github.com/valley/kiln',
      'project https://kiln.example/',
    ]);
  });

  it('gives a model’s card with the paper of its tags', () => {
    const read = clip(
      'https://huggingface.co/valley/kiln-small',
      `<main><header><h1><a href="/valley">valley</a>/<a href="/valley/kiln-small">kiln-small</a></h1><a class="tag" href="/models?other=arxiv:2603.01234">arxiv: 2603.01234</a></header>
      <section><div class="model-card-content"><h1>Kiln, small</h1><p>${ABSTRACT}</p><h2>Use</h2><p>Give it pictures of smoke and it answers with a temperature.</p></div></section>
      <aside><h2>Spaces using valley/kiln-small</h2><p>${REVIEW}</p></aside></main>`,
    );
    expect(read).toMatchObject({ title: 'Kiln, small', authors: ['valley'] });
    expect(texts(read)).toEqual([
      ABSTRACT,
      'Use',
      'Give it pictures of smoke and it answers with a temperature.',
    ]);
    expect(sources(read)).toContain('paper https://arxiv.org/abs/2603.01234');
  });
});

describe('a repository on GitHub', () => {
  const about =
    '<div class="BorderGrid"><div class="BorderGrid-row"><div class="BorderGrid-cell"><h2>About</h2><p>Kilns that see</p><a rel="noopener noreferrer nofollow" href="https://valley.github.io/kiln">valley.github.io/kiln</a></div></div></div>';
  const page = (readme: string) =>
    clip(
      'https://github.com/valley/kiln',
      `<head><title>GitHub - valley/kiln: Kilns that see</title></head><body><main><article class="markdown-body">${readme}</article>${about}</main></body>`,
    );

  it('is its README, titled by the first heading, with the page of the project', () => {
    const read = page(`<h1>Kiln eyes</h1><p>${ABSTRACT}</p>`);
    expect(read.title).toBe('Kiln eyes');
    expect(texts(read)).toEqual([ABSTRACT]);
    expect(sources(read)).toEqual([
      'article https://github.com/valley/kiln',
      'project https://valley.github.io/kiln',
    ]);
  });

  it('is titled by its name where the README has no heading', () => {
    expect(page(`<p>${ABSTRACT}</p>`).title).toBe('valley/kiln');
  });
});
