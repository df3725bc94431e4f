import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bylineAuthors } from './visible-byline';

const authors = (body: string) => bylineAuthors(new JSDOM(`<body>${body}</body>`).window.document);

describe('the authors in a byline', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['Posted by Ann Lee, Research Scientist and Bo Ek, Software Engineer, Smoke Team', ['Ann Lee', 'Bo Ek']],
    ['by Ann M. Lee & Ludo van Dam | March 9, 2026', ['Ann M. Lee', 'Ludo van Dam']],
    ['Автор: Анна Ли и Борис Эк', ['Анна Ли', 'Борис Эк']],
    ['By Ann Lee March 9, 2026', ['Ann Lee']],
    ['By <b>Ann Lee</b><i>November 9, 2026</i>', ['Ann Lee']],
    ['By Jo Martin 5 min read', ['Jo Martin']],
    ['By Ann Lee Tuesday, March 9', ['Ann Lee']],
    ['By the river stands a kiln', []],
  ])('“%s” are %j', (line, names) => expect(authors(`<h1>Kilns</h1><p>${line}</p>`)).toEqual(names));

  it('are not looked for in sentences', () => {
    expect(authors(`<p>By Monday the kiln of Ann Lee had burned. ${'It was grey. '.repeat(20)}</p>`)).toEqual(
      [],
    );
  });
});
