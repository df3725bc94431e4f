import { describe, expect, it } from 'vitest';
import { introducedTerm } from './introduced-term';
import { mentionsIn } from './mentions';
import { stemsOf } from './stems';

/** The term that the first of `texts` introduces. */
function termOf(...texts: string[]) {
  const candidates = texts.map((text) => ({ stems: new Set(stemsOf(text)) }));
  return introducedTerm(0, texts[0] ?? '', mentionsIn(candidates));
}

describe('the term that a paragraph introduces', () => {
  it.each([
    ['an acronym', 'We train a large GAN here.', 'The GAN learns.', 'Our GAN wins.', 'GAN'],
    ['a name', 'It was built by Mazanti in winter.', 'Then Mazanti left.', 'So Mazanti won.', 'Mazanti'],
    [
      'tied words',
      'We use self-attention twice.',
      'Any self-attention helps.',
      'No self-attention.',
      'self-attention',
    ],
    ['a Russian name', 'Его собрал Петров зимой.', 'Позже Петров уехал.', 'Вот Петров снова.', 'Петров'],
  ])('is %s', (_, first, second, third, term) => expect(termOf(first, second, third)).toBe(term));

  it('has the capitalised word that follows', () =>
    expect(termOf('On the Kiln Index we win.', 'The Kiln Index fell.', 'The Kiln Index rose.')).toBe(
      'Kiln Index',
    ));

  it('has the capitalised words before it, but for one that only begins the sentence', () => {
    expect(termOf('We wrote the Planning Domain Language.', 'A Language.', 'The Language.')).toBe(
      'Planning Domain Language',
    );
    expect(termOf('The GAN learns.', 'Our GAN wins.', 'A GAN.')).toBe('GAN');
  });

  it('is no plain word, nor one that is capitalised because it begins the sentence', () =>
    expect(termOf('Systems need bricks.', 'The systems fell.', 'Such systems need bricks.')).toBeNull());
});
