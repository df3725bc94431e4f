import { describe, expect, it } from 'vitest';
import { linkAddress, sameAddress } from './address';

describe('the address of a link', () => {
  it('is absolute and without tracking parameters', () => {
    expect(linkAddress('/a?id=1&utm_medium=x&fbclid=2', 'https://valley.example/b/')).toBe(
      'https://valley.example/a?id=1',
    );
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'https://me:secret@b.example/',
    'http://',
    '',
  ])('is nothing for %j', (href) => expect(linkAddress(href, 'https://valley.example/')).toBeNull());

  it('names the same page with and without www, slash and index file', () => {
    expect(sameAddress('https://www.valley.example/a/', 'http://valley.example/a/index.html')).toBe(true);
    expect(sameAddress('https://valley.example/a?id=1', 'https://valley.example/a?id=2')).toBe(false);
  });
});
