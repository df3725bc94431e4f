import { describe, expect, it } from 'vitest';
import { words } from '../text';
import { stemsIn } from './candidates';
import { reasonFor } from './key-reason';
import { totalsOf, zScores } from './key-scores';
import { mentionsIn } from './mentions';
import { featuresOf } from './paragraph-features';

const topic = { title: 'Kiln camera halves broken bricks', description: '', headings: [] };
const plain = [
  'The rain came down on the meadow in spring, and the miller went on with what he did.',
  'The wind stood on the road in summer, and nobody but the smith was to be seen outside.',
  'The snow lay on the chapel in autumn, while the priest was away to see his old mother.',
];

/** Why `text` is chosen, standing last among plain paragraphs under `section`. */
function reasonOf(text: string, { section = '', description = '' } = {}) {
  const candidates = [...plain, text].map((each) => ({
    kind: 'paragraph' as const,
    text: each,
    length: words(each).length,
    ...stemsIn(each),
    section: each === text ? section : '',
  }));
  const mentions = mentionsIn(candidates);
  const features = featuresOf(candidates, mentions, { ...topic, description });
  const scores = zScores(features);
  const raw = features[plain.length];
  if (!raw) throw new Error('The paragraph was not scored.');
  return reasonFor(plain.length, { text }, raw, scores, mentions);
}

describe('the reason for a paragraph', () => {
  it.each([
    ['says the title', 'In the valley the kiln camera halves the broken bricks.', 'repeats-title'],
    ['has figures', 'Of all loaves 48% were eaten at once and 12 were given away to the poor.', 'figures'],
    ['compares', 'Bread is better than porridge, say the people who live there.', 'comparison'],
  ])('that %s', (_, text, code) => expect(reasonOf(text)).toEqual({ code }));

  it('that says the description', () =>
    expect(
      reasonOf('Loaves for the poor are baked at night.', { description: 'Loaves baked at night' }),
    ).toEqual({
      code: 'repeats-description',
    }));

  it('that stands under a conclusion', () =>
    expect(reasonOf('Bread is to be baked at night.', { section: 'Conclusions' })).toEqual({
      code: 'conclusion',
    }));

  it('is no title of which it has one word only, and no figures for a year', () =>
    expect(reasonOf('The camera was bought in 1998 from people in town.')).toEqual({ code: 'central' }));
});

describe('scores', () => {
  it('of paragraphs that are all alike are nothing', () => {
    const [one] = plain;
    if (!one) throw new Error('There is no paragraph.');
    const candidate = {
      kind: 'paragraph' as const,
      text: one,
      length: 17,
      stems: new Set<string>(),
      opening: new Set<string>(),
      section: '',
    };
    const features = featuresOf([candidate, candidate], new Map(), topic);
    expect(totalsOf(zScores(features))).toEqual([0, 0]);
  });
});
