import type { Page } from 'puppeteer-core';
import { MOD } from '@/dev/author/composer';
import { takeKeys } from '@/dev/author/keys';

/** What lies on the clipboard. */
export interface Clipboard {
  html: string;
  text: string;
}

/** Ctrl+C or Ctrl+V as a hand presses it; headless Chromium has to be told which command that is. */
async function press(page: Page, key: 'c' | 'v', command: 'Copy' | 'Paste'): Promise<void> {
  await page.keyboard.down(MOD);
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up(MOD);
}

export const pressPaste = (page: Page) => press(page, 'v', 'Paste');

/** Brings the page to the front and waits until keys reach it: a key pressed before goes nowhere. */
async function come(page: Page): Promise<void> {
  await page.bringToFront();
  await takeKeys(page);
}

/** Copies on a page whose own script says what is copied, as an application does. */
export async function copyFrom(page: Page, clipboard: Partial<Clipboard>): Promise<void> {
  await come(page);
  await page.evaluate(({ html, text }) => {
    const copied = (event: ClipboardEvent) => {
      event.preventDefault();
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      if (text !== undefined) event.clipboardData?.setData('text/plain', text);
    };
    document.addEventListener('copy', copied, { once: true });
  }, clipboard);
  await press(page, 'c', 'Copy');
}

/** Pastes into a field of `page` and answers what it was given. */
export async function pasteInto(page: Page): Promise<Clipboard> {
  await come(page);
  const given = await page.evaluateHandle(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    const pasted = new Promise<Clipboard>((resolve) => {
      field.addEventListener('paste', ({ clipboardData }) => {
        const read = (type: string) => clipboardData?.getData(type) ?? '';
        resolve({ html: read('text/html'), text: read('text/plain') });
      });
    });
    field.focus();
    return { pasted };
  });
  await pressPaste(page);
  return given.evaluate(({ pasted }) => pasted);
}
