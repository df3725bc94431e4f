import { describe, expect, it } from 'vitest';
import { passphraseFaults } from './passphrase-faults';

const none = { current: null, next: null, repeated: null };

describe('a passphrase', () => {
  it('that is asked for has to be there', () => {
    expect(passphraseFaults({ ...none, current: '' }).current).toBe('missing');
    expect(passphraseFaults({ ...none, current: 'a' })).toEqual(none);
  });

  it('that is new has eight characters at least, counted as people count', () => {
    expect(passphraseFaults({ ...none, next: 'seven77', repeated: 'seven77' }).next).toBe('short');
    expect(passphraseFaults({ ...none, next: '😀'.repeat(4), repeated: '' })).toEqual({
      ...none,
      next: 'short',
    });
    expect(passphraseFaults({ ...none, next: 'eight888', repeated: 'eight888' })).toEqual(none);
  });

  it('that is new is typed twice', () => {
    expect(passphraseFaults({ ...none, next: 'eight888', repeated: 'eight889' }).repeated).toBe('different');
  });
});
