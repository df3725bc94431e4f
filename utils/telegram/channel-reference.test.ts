import { expect, it } from 'vitest';
import { chatIdOf } from './channel-reference';

it.each([
  ['@slow_reading', '@slow_reading'],
  ['slow_reading', '@slow_reading'],
  ['  @slow_reading\n', '@slow_reading'],
  ['https://t.me/slow_reading', '@slow_reading'],
  ['http://www.t.me/slow_reading/', '@slow_reading'],
  ['T.ME/Slow_Reading', '@Slow_Reading'],
  ['t.me/slow_reading/123', '@slow_reading'],
  ['https://t.me/slow_reading/123?single', '@slow_reading'],
  ['https://t.me/s/slow_reading', '@slow_reading'],
  ['https://t.me/@slow_reading', '@slow_reading'],
  ['telegram.me/slow_reading', '@slow_reading'],
  ['https://slowreading.t.me/', '@slowreading'],
  ['https://web.telegram.org/a/#-1002100300401', '-1002100300401'],
  ['https://web.telegram.org/k/#@slow_reading', '@slow_reading'],
  ['tg://resolve?domain=slow_reading&post=5', '@slow_reading'],
  ['https://t.me/c/2100300402/7', '-1002100300402'],
  ['https://t.me/c/2100300402/7/9', '-1002100300402'],
  ['-1002100300402', '-1002100300402'],
  ['2100300402', '-1002100300402'],
])('%j names %s', (reference, chatId) => {
  expect(chatIdOf(reference)).toBe(chatId);
});

it.each([
  '',
  '@',
  '@abc',
  '@1abc',
  '12',
  'two words',
  'Slow Reading',
  '@имя_канала',
  'https://example.com/slow_reading',
  'https://t.me/+AbCdEf123',
  'https://t.me/joinchat/AbCdEf123',
  'https://t.me/share/url?url=x',
  'https://t.me/slow_reading/about',
  'https://t.me/',
  '7100200301:AAF-practice-bot-opens-nothing-here',
])('%j names no channel', (reference) => {
  expect(chatIdOf(reference)).toBeNull();
});
