import { describe, expect, it } from 'vitest';
import { typographyOf, typographyOfLine } from './typography';
import { type TypographyLanguage, typographyLanguage } from './typography-language';

/** A line with every change made; `~` stands for a no-break space. */
function tidied(line: string, language: TypographyLanguage): string {
  const text = typographyOfLine(line, language).reduceRight(
    (text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to),
    line,
  );
  return text.replaceAll('\u00A0', '~');
}

describe('Russian typography', () => {
  it.each([
    ['Он сказал: "Да".', 'Он сказал: «Да».'],
    ['"Журнал "Природа" закрыт"', '«Журнал „Природа“ закрыт»'],
    ['("Да")', '(«Да»)'],
    ['Модель -- это программа', 'Модель~— это программа'],
    ['Модель - это программа', 'Модель~— это программа'],
    ['Модель — это программа', 'Модель~— это программа'],
    ['-- Кто там?', '— Кто там?'],
    ['и в доме, и на крыше', 'и~в~доме, и~на~крыше'],
    ['В «Природе»', 'В~«Природе»'],
    ['едва ли, он же сказал', 'едва~ли, он~же сказал'],
    ['5 кг и 10 %', '5~кг и~10~%'],
    ['12 000 рублей, 1 250 000 человек', '12~000 рублей, 1~250~000~человек'],
    ['№ 5, § 12', '№~5, §~12'],
    ['А. С. Пушкин', 'А.~С.~Пушкин'],
    ['в 2025 году', 'в~2025~году'],
  ])('%s', (line, right) => {
    expect(tidied(line, 'ru')).toBe(right);
  });

  it.each([
    'https://lab.example/a--b?q="в доме"',
    '5 - 3',
    '- пункт списка',
    'экран 6" в диагонали'.replace(' в ', ' для '),
    '-----',
    'из-за, кое-где',
    'почта: a--b@lab.example',
  ])('leaves %s alone', (line) => {
    expect(tidied(line, 'ru').replaceAll('~', ' ')).toBe(line);
  });

  it('is not made a second time', () => {
    const line = '"Модель "А" -- это в 5 кг"';
    const once = tidied(line, 'ru').replaceAll('~', '\u00A0');
    expect(typographyOfLine(once, 'ru')).toEqual([]);
  });
});

describe('English typography', () => {
  it.each([
    ['"Yes," it said -- twice.', '“Yes,” it said — twice.'],
    ["It isn't the model's", 'It isn’t the model’s'],
    ['word--word', 'word—word'],
    ['run it with --fast', 'run it with --fast'],
    ['a 6" screen', 'a 6" screen'],
    ['in a house, 5 kg', 'in a house, 5 kg'],
  ])('%s', (line, right) => {
    expect(tidied(line, 'en')).toBe(right);
  });
});

describe('while it is typed', () => {
  it('a sign is settled by the next one, once', () => {
    expect(typographyOf('в', 'ru')).toEqual([]);
    expect(typographyOf('в ', 'ru')).toEqual([]);
    expect(typographyOf('в д', 'ru')).toEqual([{ from: 1, to: 2, text: '\u00A0' }]);
    expect(typographyOf('в до', 'ru')).toEqual([]);
  });

  it('a quotation that the author keeps straight is closed straight', () => {
    expect(typographyOf('он: "да"', 'ru')).toEqual([]);
    expect(typographyOf('он: «да"', 'ru')).toEqual([{ from: 7, to: 8, text: '»' }]);
  });
});

it('the language is that of most letters', () => {
  expect(typographyLanguage('Модель GPT отвечает', 'en')).toBe('ru');
  expect(typographyLanguage('The «модель» answers', 'ru')).toBe('en');
  expect(typographyLanguage('"5', 'ru')).toBe('ru');
});
