import { describe, expect, it } from 'vitest';
import type { Clip, ClipBlock, Source } from '@/utils/clip/clip';
import { planPost } from './plan';
import type { PostDocument } from './post-document';
import { nodeFromDocument } from './post-schema';
import { defaultSources, draftFromClip, emptyDraft } from './template';

const block = (kind: ClipBlock['kind'], text: string, key = true): ClipBlock => ({
  kind,
  text,
  inlines: [{ text }],
  key,
  score: null,
  rank: null,
  reason: null,
});

const ARTICLE: Source = { url: 'https://lab.example/rain', kind: 'article' };
const PAPER: Source = { url: 'https://arxiv.org/abs/2104.00954', kind: 'paper' };
const CODE: Source = { url: 'https://github.com/lab/rain', kind: 'code' };

function clip(more: Partial<Clip> = {}): Clip {
  return {
    url: ARTICLE.url,
    canonicalUrl: ARTICLE.url,
    title: 'Rain,  foretold',
    site: null,
    authors: [],
    publishedOn: null,
    language: 'en',
    description: null,
    blocks: [block('paragraph', 'One.'), block('paragraph', 'Skipped.', false), block('paragraph', 'Two.')],
    sources: [ARTICLE, PAPER, CODE],
    images: [],
    elapsedMs: 1,
    ...more,
  };
}

const english = { language: 'en', prefill: 'same-language' } as const;

const lines = (post: PostDocument) => {
  nodeFromDocument(post);
  return post.content.map((one) =>
    one.type === 'quote' ? '[quote]' : (one.content ?? []).map((run) => run.text).join(''),
  );
};

describe('a draft from an article', () => {
  it('is laid out as the channel’s posts are', () => {
    expect(lines(draftFromClip(clip(), 'c', english, '🌦'))).toEqual([
      ...['🌦Rain, foretold', '', 'One.', '', 'Two.', ''],
      ...[ARTICLE.url, PAPER.url, CODE.url],
    ]);
  });

  it('begins with the emoji, and its title alone is bold', () => {
    const [title] = draftFromClip(clip(), 'c', english, '🌦').content;
    expect(title?.content).toEqual([
      { type: 'text', text: '🌦' },
      { type: 'text', text: 'Rain, foretold', marks: [{ type: 'bold' }] },
    ]);
    expect(draftFromClip(clip(), 'c', english, null).content[0]?.content?.length).toBe(1);
  });

  it('knows which paragraphs it took', () => {
    const post = draftFromClip(clip(), 'c', english, null);
    const origins = post.content.flatMap((one) => (one.type === 'line' && one.attrs?.from) || []);
    expect(origins).toEqual([
      { clipId: 'c', paragraph: 0 },
      { clipId: 'c', paragraph: 2 },
    ]);
  });

  it('keeps the items of a list together', () => {
    const blocks = [
      block('paragraph', 'Three:'),
      block('list-item', 'a'),
      block('list-item', 'b'),
      block('quote', 'q'),
    ];
    expect(lines(draftFromClip(clip({ blocks, sources: [] }), 'c', english, null)).slice(1)).toEqual([
      ...['', 'Three:', '', '• a', '• b', '', '[quote]'],
    ]);
  });

  it.each([
    ['another language', { language: 'ru', prefill: 'same-language' }, 'en', false],
    ['a language that nobody knows', english, null, false],
    ['a region of the same language', english, 'en-GB', true],
    ['any language, if the channel says always', { language: 'ru', prefill: 'always' }, 'en', true],
    ['the same language, if the channel says never', { language: 'en', prefill: 'never' }, 'en', false],
  ] as const)('in %s', (_what, channel, language, isFilled) => {
    const body = lines(draftFromClip(clip({ language, sources: [ARTICLE] }), 'c', channel, null)).slice(1);
    expect(body).toEqual(isFilled ? ['', 'One.', '', 'Two.', '', ARTICLE.url] : ['', '', '', ARTICLE.url]);
  });

  it('has no Sources where none are known', () => {
    const post = draftFromClip(clip({ sources: [], blocks: [] }), 'c', english, '🌦');
    expect(lines(post)).toEqual(['🌦Rain, foretold', '', '']);
  });

  it('can be sent as it is', () => {
    const options = { silent: false, protectContent: false, linkPreview: 'first-link' } as const;
    expect(planPost(draftFromClip(clip(), 'c', english, '🌦'), options).ok).toBe(true);
  });
});

describe('the Sources of a new draft', () => {
  it('are the article, the first paper and the first code, in the clip’s order', () => {
    const others: Source[] = [
      { url: 'https://a.example/demo', kind: 'demo' },
      { url: 'https://arxiv.org/abs/2', kind: 'paper' },
    ];
    expect(defaultSources([ARTICLE, CODE, PAPER, ...others])).toEqual([ARTICLE.url, CODE.url, PAPER.url]);
  });

  it('hold the page itself, whatever it is', () => {
    expect(defaultSources([{ url: 'https://x.example/', kind: 'project' }, PAPER])).toEqual([
      'https://x.example/',
      PAPER.url,
    ]);
  });
});

it('a draft of nothing is three empty lines', () => {
  expect(lines(emptyDraft)).toEqual(['', '', '']);
});
