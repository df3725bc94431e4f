import { describe, expect, test } from 'vitest';
import { lostInputs } from './typed-text';

const typed = { before: 'Title', inputs: ['\n', 'a', '🙂', 'b'], seen: 3 };

describe('what a killed browser lost', () => {
  test('is nothing when all that was seen is stored', () => {
    expect(lostInputs(typed, 'Title\na🙂')).toBe(0);
  });

  test('is less than nothing when an input is stored that was never shown', () => {
    expect(lostInputs(typed, 'Title\na🙂b')).toBe(-1);
  });

  test('is counted by inputs and not by characters', () => {
    expect(lostInputs(typed, 'Title\na')).toBe(1);
    expect(lostInputs(typed, 'Title')).toBe(3);
  });

  test('cannot be counted when the text is another one', () => {
    expect(lostInputs(typed, 'Title\nb')).toBe(null);
    expect(lostInputs(typed, '')).toBe(null);
  });
});
