import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from './blocks';
import { withKeyParagraphs } from './key-paragraphs';

const filler = (n: number) =>
  `In the ${n}th week nothing of note took place at the site, and everybody who was there went on with what they had been doing.`;
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

  it('are five, and the one that says what the title says comes first', () => {
    const blocks = rank(page);
    expect(blocks.filter(({ key }) => key)).toHaveLength(5);
    expect(blocks.find(({ rank }) => rank === 1)).toMatchObject({
      text: result,
      key: true,
      reason: { code: 'repeats-title' },
    });
  });

  it('are at most half of a short article', () => {
    expect(rank(paragraphs([filler(1), result, filler(2), filler(3)])).filter(({ key }) => key)).toHaveLength(
      2,
    );
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
      `На ${n}-й неделе ничего особенного не произошло, и все, кто там был, занимались тем же, чем и раньше, до самого вечера.`;
    const blocks = rank(paragraphs([other(1), other(2), said, other(3), other(4)]), {
      title: 'Камера у печи бережёт кирпич',
      description: '',
    });
    expect(blocks.find(({ rank }) => rank === 1)?.text).toBe(said);
  });
});
