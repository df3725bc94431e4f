import { describe, expect, it } from 'vitest';
import { acronymsIn, numbersIn, WORDING } from './wording';

describe('the wording of a paragraph', () => {
  it.each<[keyof typeof WORDING, string]>([
    ['figures', 'it breaks 48% less often'],
    ['figures', 'it is 2.5x as fast'],
    ['figures', 'three times the bricks'],
    ['figures', 'работает в 2,5 раза быстрее'],
    ['figures', 'ошибок вдвое меньше'],
    ['comparison', 'it outperforms the keepers'],
    ['comparison', 'по сравнению с прошлым годом'],
    ['conclusionHeading', '6. conclusions and future work'],
    ['conclusionHeading', 'выводы'],
    ['opensWithQuotation', '“we were asleep,” they say'],
    ['opensWithQuotation', '— мы спали, — говорят они'],
    ['opensWithPronoun', 'this is why'],
    ['opensWithPronoun', 'они спали'],
    ['endsInColon', 'it has three parts:'],
    ['courtesy', 'thanks to all the keepers'],
    ['courtesy', 'подписывайтесь на канал'],
  ])('shows %s: %s', (sign, text) => expect(WORDING[sign].test(text)).toBe(true));

  it.each<[keyof typeof WORDING, string]>([
    ['figures', 'many times a day in 1998'],
    ['figures', 'слов 2 раза'],
    ['comparison', 'more bricks'],
    ['conclusionHeading', 'the kiln'],
    ['opensWithPronoun', 'thistles grow there'],
    ['opensWithPronoun', 'оноре спал'],
    ['endsInColon', 'at 10:30'],
    ['courtesy', 'thanksgiving'],
  ])('does not show %s: %s', (sign, text) => expect(WORDING[sign].test(text)).toBe(false));

  it('has numbers and acronyms', () => {
    expect(numbersIn('from 12 to 3.5 in 2019 (7), as GPT-4 says [12]')).toBe(2);
    expect(acronymsIn('GPT and LexRank on arXiv, МГУ in May')).toBe(4);
  });
});
