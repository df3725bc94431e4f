// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

let end: () => void;

beforeEach(() => {
  // jsdom draws nothing.
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = `
    <nav tabindex="-1"><ul tabindex="-1"><li><button id="row">Row</button></li></ul></nav>
    <main tabindex="-1"><p id="notice"><button id="undo">Undo</button></p></main>
    <footer><button id="send">Send</button></footer>`;
  end = keepFocus(document);
});

afterEach(() => end());

const part = (selector: string) => document.querySelector(selector) as HTMLElement;

/** Gives the focus to a part, lets something happen to it, and waits as long as the focus may take to find its place. */
async function focusAfter(
  selector: string,
  happen: (part: HTMLElement) => void,
): Promise<string | undefined> {
  part(selector).focus();
  happen(part(selector));
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return document.activeElement?.tagName.toLowerCase();
}

describe('the focus', () => {
  it('goes from a part that is gone to the nearest around it', async () => {
    expect(await focusAfter('#row', (row) => row.remove())).toBe('ul');
    expect(await focusAfter('#undo', () => part('#notice').remove())).toBe('main');
  });

  it('goes on outwards where what is around is gone as well', async () => {
    expect(await focusAfter('#row', () => part('ul').remove())).toBe('nav');
  });

  it('goes from a menu to what it was opened from, or around that', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="menu"><button id="entry">Delete</button></div>',
    );
    part('#row').focus();
    expect(
      await focusAfter('#entry', (entry) => {
        entry.remove();
        part('#row').remove();
      }),
    ).toBe('ul');
  });

  it('goes from a disabled button to the main part where nothing is around', async () => {
    expect(await focusAfter('#send', (send) => send.setAttribute('disabled', ''))).toBe('main');
  });

  it('stays where something else took it meanwhile, or the author left by themselves', async () => {
    expect(
      await focusAfter('#undo', (undo) => {
        undo.remove();
        part('#send').focus();
      }),
    ).toBe('button');
    expect(
      await focusAfter('#row', (row) => {
        row.blur();
        part('#notice').remove();
      }),
    ).toBe('body');
  });
});
