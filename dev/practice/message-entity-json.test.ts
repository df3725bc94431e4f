import { expect, it } from 'vitest';
import { readEntities } from './message-entity-json';

const range = { offset: 0, length: 1 };

it('reads every type that a bot may send', () => {
  const entities = [
    { ...range, type: 'bold' },
    { ...range, type: 'pre' },
    { ...range, type: 'pre', language: 'c' },
    { ...range, type: 'text_link', url: 'https://a.example' },
    { ...range, type: 'custom_emoji', custom_emoji_id: '5' },
    { ...range, type: 'date_time', unix_time: 1, date_time_format: 'wDT' },
    { ...range, type: 'text_mention', user: { id: 5, is_bot: false, first_name: 'User' } },
  ];
  expect(readEntities(entities)).toEqual({ ok: true, value: entities });
});

it('leaves aside what Telegram finds by itself', () => {
  expect(readEntities([{ ...range, type: 'url' }])).toEqual({ ok: true, value: [] });
});

it('takes what is no list for none', () => {
  expect(readEntities('x')).toEqual({ ok: true, value: [] });
});

it.each([
  [null, 'expected an Object'],
  [{ type: 'bold', length: 1 }, `Can't find field "offset"`],
  [{ type: 'bold', offset: 0, length: '1' }, 'Field "length" must be of type Number'],
  [{ ...range }, `Can't find field "type"`],
  [{ ...range, type: 'heading' }, 'Unsupported type specified'],
  [{ ...range, type: 'date_time', date_time_format: 'x' }, 'Invalid date-time format specified'],
])('refuses %j with the server’s words', (entity, words) => {
  expect(readEntities([entity])).toEqual({ ok: false, error: `can't parse MessageEntity: ${words}` });
});
