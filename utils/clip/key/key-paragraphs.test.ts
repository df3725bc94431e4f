import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { withKeyParagraphs } from './key-paragraphs';

const of = (list: string, n: number) => list.split(' ')[n % list.split(' ').length];
const filler = (n: number) =>
  `In week ${n} the ${of('rain wind snow frost fog hail thaw sun cloud storm dew', n)} came down on the ${of('meadow road chapel mill bridge orchard harbour market school barn tower well', n)}, and the ${of('miller smith priest baker tailor cooper weaver tanner potter mason sailor farmer doctor', n)} went on with what had been left undone since ${of('spring summer autumn harvest Easter Lent Advent', n)}.`;
const TOPIC = { title: 'Kiln camera halves broken bricks', description: '' };

function rank(html: string, topic = TOPIC) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return withKeyParagraphs(
    readBlocks(document.body, 'https://valley.example/', () => true),
    topic,
  );
}
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

describe('key paragraphs', () => {
  const result =
    'With the camera at the kiln the bricks broke 48% less often, which is half of what the keepers had before, over a whole winter of firing.';
  const page = paragraphs([
    filler(1),
    filler(2),
    filler(3),
    result,
    filler(4),
    filler(5),
    filler(6),
    filler(7),
    filler(8),
    filler(9),
    filler(10),
    filler(11),
  ]);

  it('are led by the one that says what the title says', () => {
    const blocks = rank(page);
    expect(blocks.find(({ rank }) => rank === 1)).toMatchObject({
      text: result,
      key: true,
      reason: { code: 'repeats-title' },
    });
  });

  it.each([
    [4, 2],
    [12, 6],
    [21, 5],
    [46, 4],
  ])('of %i are %i: half of a few, fewer of many', (count, keys) => {
    const blocks = rank(paragraphs(Array.from({ length: count }, (_, n) => filler(n))));
    expect(blocks.filter(({ key }) => key)).toHaveLength(keys);
  });

  it('say a thing once', () => {
    const blocks = rank(page + paragraphs([`Again: ${result}`]));
    expect(blocks.filter(({ key, text }) => key && text.includes(result))).toHaveLength(1);
  });

  it('are no words of thanks, and no line that only announces a list, though they name the subject', () => {
    const thanks = `We thank the keepers of the kiln camera, who counted every one of the broken bricks with us for a whole long winter.`;
    const announced = `With the kiln camera that halves the number of broken bricks there come, in the order in which they are used, these parts:`;
    const blocks = rank(page + paragraphs([thanks, announced]));
    const ranked = (text: string) => Number(blocks.find((block) => block.text === text)?.rank);
    expect(Math.min(ranked(thanks), ranked(announced))).toBeGreaterThan(ranked(result));
  });

  it('are ranked without gaps, and only the twelve that are offered carry a reason', () => {
    const blocks = rank(page + paragraphs([filler(12), filler(13)]));
    expect(blocks.map(({ rank }) => rank).sort((a, b) => Number(a) - Number(b))).toEqual(
      blocks.map((_, index) => index + 1),
    );
    expect(blocks.filter(({ reason }) => reason !== null)).toHaveLength(12);
  });

  it('are never headings, code, captions or a few words', () => {
    const blocks = rank(`<h2>Kiln camera</h2><pre>kiln = camera()</pre><p>Kiln camera.</p>${page}`);
    expect(blocks.slice(0, 3)).toMatchObject([
      { key: false, score: null, rank: null },
      { rank: null },
      { rank: null },
    ]);
  });

  it('are the same in Russian', () => {
    const said =
      'С камерой над печью кирпичи стали биться на 48% реже, и сторожа, которые раньше ходили вниз каждый час и не спали ночами, просыпаются теперь дважды за ночь.';
    const other = (n: number) =>
      `На ${n}-й неделе ${of('дождь снег ветер туман мороз', n)} шёл над ${of('лугом дорогой мостом садом мельницей рекой', n)}, и ${of('мельник кузнец пекарь ткач', n)} до самого вечера занимался тем же, чем и раньше.`;
    const blocks = rank(paragraphs([other(1), other(2), said, other(3), other(4)]), {
      title: 'Камера у печи бережёт кирпич',
      description: '',
    });
    expect(blocks.find(({ rank }) => rank === 1)?.text).toBe(said);
  });
});
