import { describe, expect, it } from 'vitest';
import { localeFor } from './locale';

describe('localeFor', () => {
  it('takes the first browser language that has a catalogue', () => {
    expect(localeFor('browser', ['de-AT', 'ru-RU', 'en-US'])).toBe('ru');
    expect(localeFor('browser', ['en-GB', 'ru'])).toBe('en');
    expect(localeFor('browser', ['RU'])).toBe('ru');
  });

  it('does not mistake another language for a known one by its first letters', () => {
    expect(localeFor('browser', ['run', 'rue-UA'])).toBe('en');
  });

  it('falls back to English when the browser names none that is known', () => {
    expect(localeFor('browser', ['ja', 'de'])).toBe('en');
    expect(localeFor('browser', [])).toBe('en');
  });

  it('puts the author’s choice above the browser', () => {
    expect(localeFor('ru', ['en-US'])).toBe('ru');
    expect(localeFor('en', ['ru-RU'])).toBe('en');
  });
});
