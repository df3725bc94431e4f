import { expect, it } from 'vitest';
import { isAllowed } from './firefox-lint';

const finding = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/popup-a1.js',
};
const reactDom =
  'if(n=r.__html,n!=null){if(i.children!=null)throw Error(s(60));a?.__html!==n&&(e.innerHTML=n)}}break';

it('allows what a library does in the file and at the place it is known for', () => {
  expect(isAllowed(finding, reactDom)).toBe(true);
});

it('allows no assignment of our own, even in the chunk that holds the library', () => {
  expect(isAllowed(finding, 'function preview(e,t){e.innerHTML=t}')).toBe(false);
});

it('allows no other finding at the same place', () => {
  expect(isAllowed({ ...finding, code: 'DANGEROUS_EVAL' }, reactDom)).toBe(false);
  expect(isAllowed({ ...finding, file: 'background.js' }, reactDom)).toBe(false);
});
