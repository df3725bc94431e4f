import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What of axe's answer is told. */
interface Answer {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/**
 * Colours that are on their way are those of neither scheme, and a part sets out when the part around it, whose colour it has, has
 * arrived: here none goes a way.
 */
const AT_ONCE = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { transition: none !important }');
  document.adoptedStyleSheets.push(sheet);
})()`;

/**
 * What axe finds on a page as it stands, light and dark unless said otherwise: rule, and the element it is about. Nothing, for a page that a screen reader can read.
 */
export async function faultsForReaders(
  page: Page,
  schemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(axe);
  await page.evaluate(AT_ONCE);
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const { violations } = (await page.evaluate(
      `axe.run(document, { resultTypes: ['violations'] })`,
    )) as Answer;
    for (const { id, nodes } of violations)
      for (const { html, failureSummary } of nodes) found.push(`${scheme}: ${id}: ${html} ${failureSummary}`);
  }
  return found;
}
