import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { isAuthorNote, isByline } from './bylines';

function passage(html: string) {
  const { document } = new JSDOM(`<body><p>${html}</p></body>`).window;
  const [first] = readBlocks(document.body, 'https://valley.example/', () => true);
  if (!first) throw new Error('There is nothing to read.');
  return first;
}

describe('a line above the text', () => {
  it.each([
    'By Ann Lee, March 3',
    'Updated 12:30',
    '12 марта 2026',
    'Текст: Анна Ветрова',
    'Technology',
    '8.4K',
    'Средний',
  ])('“%s” is a byline', (text) => expect(isByline(passage(text))).toBe(true));

  it.each(['Nothing.', 'Dear reader,', '<b>TL;DR</b>', 'We looked at it again'])('“%s” is text', (text) =>
    expect(isByline(passage(text))).toBe(false),
  );
});

describe('a heading above the text', () => {
  const heading = (name: string, text: string) => {
    const { document } = new JSDOM(`<body><h3 class="${name}">${text}</h3></body>`).window;
    return readBlocks(document.body, 'https://valley.example/', () => true).map(isByline);
  };

  it('is a second title by its name, or by its length', () => {
    expect(heading('post-subtitle', 'Notes from a night shift')).toEqual([true]);
    expect(
      heading('', 'A model that reads smoke lets two old keepers sleep through most of the night'),
    ).toEqual([true]);
  });

  it('is the head of a section else', () => {
    expect(heading('', 'What the keepers wrote down')).toEqual([false]);
  });
});

describe('words about the author below the text', () => {
  it.each([
    'Ann Lee is a freelance science writer. She lives beside a hedge.',
    'Mo Reed writes about harbours, cranes and what lives under them.',
    'The author is a staff reporter.',
  ])('“%s”', (text) => expect(isAuthorNote(passage(text))).toBe(true));

  it.each([
    'Ann Lee is a resident of the lower town and will vote against it.',
    'Mo Reed writes that the cranes will stop.',
    'Every writer reports on something.',
  ])('“%s” is text', (text) => expect(isAuthorNote(passage(text))).toBe(false));
});
