// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { moveFocus, typeAhead } from './list-keys';

const NAMES = ['German', 'Italian', 'Irish', 'Greek'];
let items: HTMLElement[];

beforeEach(() => {
  document.body.innerHTML = NAMES.map((name) => `<button data-text="${name}">${name}</button>`).join('');
  items = [...document.querySelectorAll('button')];
});

/** Presses a key in the list, so many milliseconds after the page was opened. */
function press(key: string, timeStamp = 0): string | null | undefined {
  const event = { key, timeStamp, ctrlKey: false, metaKey: false, altKey: false, preventDefault: () => {} };
  moveFocus(event, items, 'column');
  typeAhead(event, items);
  return document.activeElement?.textContent;
}

describe('the keys of a list', () => {
  it('go from item to item, round and round, and to both ends', () => {
    expect(press('ArrowDown')).toBe('German');
    expect(press('ArrowUp')).toBe('Greek');
    expect(press('ArrowDown')).toBe('German');
    expect(press('End')).toBe('Greek');
    expect(press('Home')).toBe('German');
  });

  it('leave the arrows of the other direction alone', () => {
    press('Home');
    expect(press('ArrowRight')).toBe('German');
  });

  it('find what begins with the letters that are typed together, or goes on with the same letter', () => {
    expect(press('g', 10_000)).toBe('German');
    expect(press('r', 10_200)).toBe('Greek');
    expect(press('i', 20_000)).toBe('Italian');
    expect(press('i', 20_200)).toBe('Irish');
    expect(press('i', 20_400)).toBe('Italian');
  });
});
