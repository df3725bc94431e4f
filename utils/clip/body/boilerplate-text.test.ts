import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../blocks/blocks';
import { isBoilerplateLine } from './boilerplate-text';

function judge(html: string): boolean[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return readBlocks(document.body, 'https://valley.example/', () => true).map(isBoilerplateLine);
}
const isTaken = (text: string) => judge(`<p>${text}</p>`)[0];

describe('a heading that begins like a link to other stories', () => {
  it('is the text’s when it is a link to itself', () => {
    expect(judge('<h2><a href="#related-work">Related work</a></h2>')).toEqual([false]);
    expect(judge('<a name="related"><h2>Related work</h2></a>')).toEqual([false]);
    expect(judge('<h2><a href="/work">Related work</a></h2>')).toEqual([true]);
  });
});

describe('lines that are the page’s by what they say', () => {
  it.each([
    'Listen to this article',
    'Reading time: 4 minutes',
    'Show code',
    'In [1]:',
    'Note',
    '1.2K views',
    '12 345 просмотров',
    'Время чтения: 4 минуты',
    'Sign up to receive our letters.',
    'Like what you read? Sign up for our weekly newsletter.',
    'If you enjoyed this post, consider subscribing.',
    'Если вам понравилась статья, подпишитесь на канал.',
    'Заметили опечатку? Выделите её и нажмите Ctrl+Enter.',
    'Spotted a typo? Tell us.',
    'The views expressed are those of the author.',
    'We may earn a commission when you buy through these links.',
    'Originally published at valley.example.',
    'Citation: The kiln that sees (2026, May 3) retrieved 4 May 2026 from valley.example',
    'Journal information: Valley Letters',
    'Provided by the Institute of Bricks',
    'DOI: 10.1234/kiln.5',
    'This document is subject to copyright.',
    '(c) 2026 Valley Notes',
    'Все права защищены.',
    'All text is licensed under a Creative Commons licence.',
    'Мнение редакции может не совпадать с мнением автора.',
    'Источник: Вестник долины',
    'See notice of sale.',
    'Share this story with the valley',
    'Find the smith on Mastodon',
    'Discuss this page on Hacker News',
    'Please join our mailing list',
    'Thanks for reading, and do tell your friends to follow along.',
    'Подписывайтесь на наш телеграм, там каждый день печи.',
    'We are hiring smiths.',
    'This page has affiliate links.',
    'This website uses cookies.',
    'You have two articles left this month.',
    'Please switch on JavaScript.',
    'Loading comments...',
    '* * *',
    'Please follow the smith on Twitter.',
    'Media contact: Ann Lee, lee@valley.example',
    'No spam, unsubscribe at any time.',
    'Audio playback is not supported on your browser. Please upgrade.',
    'blog comments powered by Disqus',
  ])('“%s”', (text) => expect(isTaken(text)).toBe(true));
});

describe('true text that begins or ends like them', () => {
  it.each([
    'Clients subscribe to receive letters of one kind.',
    'We get the model to sort the inbox before anybody has had coffee.',
    'Originally published in 1911, the handbook is still right about the weather.',
    'Agents earn a small commission on every parcel.',
    'Found an error in the proof, the clerk said nothing for a week.',
    'Users who unsubscribe tend to do so in March, the clerk found.',
    'The media contact the kiln every spring, and it does not answer.',
    'Loading the kiln takes three people and most of a Sunday.',
    'Нашли ошибку в подсчёте только однажды, и это был велосипед.',
    'The manual was published in 1911 and has been licensed under the Crown since.',
  ])('“%s”', (text) => expect(isTaken(text)).toBe(false));

  it('is an item of a list that is no button', () => {
    expect(
      judge('<ul><li>Print the bytes, not text</li><li>Print</li><li><a href="/s">Share on X</a></li></ul>'),
    ).toEqual([false, true, true]);
  });

  it('is a line that leads elsewhere only in part', () => {
    expect(isTaken('Read more about it in <a href="/b">the second part</a>')).toBe(false);
    expect(isTaken('Read more: <a href="/b">The gulls that learned the timetable</a>')).toBe(true);
  });
});
