import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dateBesideTitle, dateIn } from './visible-date';

const beside = (body: string) => dateBesideTitle(new JSDOM(`<body>${body}</body>`).window.document);

describe('a date written out', () => {
  it.each([
    ['March 9, 2026', '2026-03-09'],
    ['Published Sept. 1st, 2025', '2025-09-01'],
    ['Mon, 9 Mar 2026', '2026-03-09'],
    ['9 марта 2026 г.', '2026-03-09'],
    ['2026-03-09', '2026-03-09'],
    ['2026年3月9日 08:30', '2026-03-09'],
    ['2026/03/09に公開', '2026-03-09'],
    ['09.03.2026, 12:30', '2026-03-09'],
    ['Mar 9', null],
    ['maybe 9 of 2026', null],
    ['version 1.09.03.2026', null],
  ])('%j is %j', (text, date) => expect(dateIn(text)).toBe(date));
});

describe('the date beside the title', () => {
  it('is the line below it', () => {
    expect(
      beside(
        '<div>May 1, 2020</div><h1>On kilns</h1><div><span>Ann Lee</span><span>March 9, 2026</span></div>',
      ),
    ).toBe('2026-03-09');
  });

  it('is no day that the text tells of', () => {
    expect(beside('<h1>On kilns</h1><p>On March 9, 1999 the kiln burnt.</p>')).toBeNull();
    expect(
      beside(
        `<h1>On kilns</h1><p>${'The kiln was lit again, and nobody slept. '.repeat(3)}<time>9 March 1999</time> it burnt</p>`,
      ),
    ).toBeNull();
  });

  it('is the line above it where there is none below', () => {
    expect(beside('<p>March 9, 2026</p><h1>On kilns</h1><p>A kiln burns for three nights.</p>')).toBe(
      '2026-03-09',
    );
  });

  it('is no date that a sentence mentions', () => {
    const sentence =
      'The first kiln of the valley was lit on March 9, 1926, by a keeper who had come over the mountain with nothing but a brick.';
    expect(beside(`<h1>On kilns</h1><p>${sentence}</p>`)).toBeNull();
  });
});
