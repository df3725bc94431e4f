import { expect, it } from 'vitest';
import { messageHtml } from './message-html';

const LINK = (href: string, html: string) =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer">${html}</a>`;

it('shows formatting inside formatting', () => {
  expect(
    messageHtml('a bold link', [
      { type: 'bold', offset: 2, length: 9 },
      { type: 'text_link', offset: 7, length: 4, url: 'https://a.example/?b&c' },
    ]),
  ).toBe(`a <strong>bold ${LINK('https://a.example/?b&amp;c', 'link')}</strong>`);
});

it('counts an emoji as two, as Telegram does', () => {
  expect(messageHtml('🔭Title', [{ type: 'bold', offset: 2, length: 5 }])).toBe('🔭<strong>Title</strong>');
});

it('lets nothing of the text become markup', () => {
  expect(messageHtml('<img src=x onerror=alert(1)>', [{ type: 'code', offset: 0, length: 4 }])).toBe(
    '<code>&lt;img</code> src=x onerror=alert(1)&gt;',
  );
});

it('makes links of what Telegram found by itself', () => {
  expect(
    messageHtml('a.example b@c.example @name #tag', [
      { type: 'url', offset: 0, length: 9 },
      { type: 'email', offset: 10, length: 11 },
      { type: 'mention', offset: 22, length: 5 },
      { type: 'hashtag', offset: 28, length: 4 },
    ]),
  ).toBe(
    [
      LINK('http://a.example', 'a.example'),
      LINK('mailto:b@c.example', 'b@c.example'),
      LINK('https://t.me/name', '@name'),
      '<span class="found">#tag</span>',
    ].join(' '),
  );
});

it('ends a quote or a code block at its line break, which is not shown twice', () => {
  expect(
    messageHtml('said\nx = 1\nend', [
      { type: 'blockquote', offset: 0, length: 4 },
      { type: 'pre', offset: 5, length: 5, language: 'python' },
    ]),
  ).toBe('<blockquote>said</blockquote><pre data-language="python">x = 1</pre>end');
});
