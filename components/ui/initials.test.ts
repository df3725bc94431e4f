import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials';

describe('initialsOf', () => {
  it('takes the first letters of the first two words', () => {
    expect(initialsOf('Deep Dive 2 Deep Learning')).toBe('DD');
    expect(initialsOf('наука вокруг')).toBe('НВ');
  });

  it('gives one letter for one word', () => {
    expect(initialsOf('Robotics')).toBe('R');
  });

  it('passes over emoji, numbers and punctuation', () => {
    expect(initialsOf('🤖 2 «умные» машины')).toBe('УМ');
  });

  it('shows something even for a name without letters', () => {
    expect(initialsOf('🛰 42')).toBe('🛰');
    expect(initialsOf('')).toBe('');
  });
});
