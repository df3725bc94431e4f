import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Clip, clipSchema } from '../clip';
import { clipOf } from '../clip-of';
import { clipPage, OWN_OPINION } from '../clip-page';
import { withOtherText } from './doubt';
import { defuddleArticle } from './second-opinion';

const URL_OF_PAGE = 'https://valley.example/news/kiln-that-sees-smoke';
const KILN = [
  'The kiln was lit in March, because a camera that sees its smoke tells how hot it is.',
  'Anna Holm, who runs the brickyard, had kept forty years of notebooks, with the hour and the wind.',
  'A network of three layers, trained on a laptop, now tells the temperature within nine degrees.',
];
const HARBOUR = [
  'The harbour of Westmoor will be dredged in autumn, the council decided on Monday, after nine years.',
  'Fishermen had asked for it since the last storm, which left the channel two metres shallower.',
  'A ferry will run from the north pier meanwhile, every hour, but not on Sundays, and not at night.',
];
const paragraphs = (sentences: readonly string[], count: number) =>
  Array.from(
    { length: count },
    (_, n) => `<p>${n}. ${sentences[n % 3]} ${sentences[(n + 1) % 3]} ${n + 40} bricks.</p>`,
  ).join('');

const STORY = `<div class="story"><h1>The kiln that sees smoke</h1><div>${paragraphs(KILN, 6)}</div></div>`;
const NEXT = `<div class="story"><h1>Harbour to be dredged</h1><div>${paragraphs(HARBOUR, 30)}</div></div>`;
const HEAD = '<title>The kiln that sees smoke | Valley News</title>';

function clip(body: string, opinions = [OWN_OPINION], head = HEAD): Clip {
  const { document } = new JSDOM(`<head>${head}</head><body>${body}</body>`, { url: URL_OF_PAGE }).window;
  const answer = clipPage(document, URL_OF_PAGE, opinions);
  if (!answer.ok) throw new Error(answer.error.code);
  return clipOf(answer.value);
}
const BOTH = [OWN_OPINION, [defuddleArticle]];
const opening = ({ blocks }: Pick<Clip, 'blocks'>) => blocks[0]?.text ?? '';

describe('a clip in doubt', () => {
  it('is none where the page says what the text says', () => expect(clip(STORY).doubt).toBeUndefined());

  it('is the longer story that a feed has put below', () =>
    expect(clip(STORY + NEXT).doubt).toEqual({ why: 'another-text', isSettled: false, others: [] }));

  it('becomes the story of the page with a second opinion, and keeps the other', () => {
    const second = clip(STORY + NEXT, BOTH);
    expect(opening(second)).toContain('The kiln was lit');
    expect(second.title).toBe('The kiln that sees smoke');
    expect(second.doubt?.others.map(opening)).toEqual([expect.stringContaining('The harbour of Westmoor')]);
    expect(clipSchema.parse(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  it('is no longer when the second opinion is the same', () => {
    const odd = clip(STORY, [OWN_OPINION], '<title>Something else altogether: read here today</title>');
    expect(odd.doubt?.why).toBe('another-text');
    const second = clip(STORY, BOTH, '<title>Something else altogether: read here today</title>');
    expect(second.doubt).toBeUndefined();
  });

  it('is the beginning of a text that the page states to be longer, whoever is asked', () => {
    const data = { '@type': 'NewsArticle', headline: 'The kiln that sees smoke', wordCount: 1800 };
    const head = `${HEAD}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(clip(STORY, BOTH, head).doubt).toEqual({ why: 'only-a-teaser', isSettled: false, others: [] });
  });

  it('is the beginning of a text that is for those who pay', () => {
    const data = { '@type': 'NewsArticle', isAccessibleForFree: 'False' };
    const head = `${HEAD}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(clip(STORY, [OWN_OPINION], head).doubt?.why).toBe('only-a-teaser');
  });
});

describe('another text chosen', () => {
  it('changes places with the first, and the doubt is settled', () => {
    const first = clip(STORY + NEXT, BOTH);
    const second = withOtherText(first, 0);
    expect(opening(second)).toContain('The harbour of Westmoor');
    expect(second.doubt).toMatchObject({ isSettled: true });
    expect(second.doubt?.others.map(opening)).toEqual([opening(first)]);
    expect(withOtherText(second, 0).blocks).toEqual(first.blocks);
  });

  it('must be there', () => expect(() => withOtherText(clip(STORY), 0)).toThrow('no other text 0'));
});
