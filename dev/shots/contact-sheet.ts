import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Puts pictures side by side on one, each with its name under it. */
export async function contactSheet(
  browser: Browser,
  pictures: string[],
  path: `${string}.png`,
): Promise<void> {
  const figures = await Promise.all(pictures.map(figure));
  const page = await browser.newPage();
  await page.setViewport({ width: 1680, height: 900 });
  await page.setContent(`<!doctype html><style>
    body { margin: 24px; display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; background: #8b949e; font: 14px system-ui }
    figure { margin: 0 } img { max-width: 100%; max-height: 420px; border-radius: 8px } figcaption { margin-top: 6px; color: #fff }
  </style>${figures.join('')}`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

async function figure(path: string): Promise<string> {
  const data = (await readFile(path)).toString('base64');
  return `<figure><img src="data:image/png;base64,${data}"><figcaption>${basename(path, '.png')}</figcaption></figure>`;
}
