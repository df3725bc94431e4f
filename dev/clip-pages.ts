import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildExtension } from '@/dev/browser/build';
import { launchWithExtension } from '@/dev/browser/launch';
import { clipByClick } from './clip-pages/clip-by-click';
import { type ClipLine, clipLine } from './clip-pages/clip-line';
import { savedPages } from './clip-pages/saved-pages';

const USAGE = 'usage: npm run clip -- --pages DIR --out FILE [--extension DIR]';

/**
 * Clips saved pages with the extension as it is built, each at its own address in a real browser, by a real click on
 * the toolbar button. Writes one JSON line a page; a page that fails gets a line with its error.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, out: { type: 'string' }, extension: { type: 'string' } },
  });
  if (!values.pages || !values.out) throw new Error(USAGE);
  const pages = savedPages(values.pages);
  const extensionDir = values.extension ?? (await buildExtension());
  const out = createWriteStream(values.out);
  const running = await launchWithExtension({ headless: true, extensionDir });
  let failed = 0;
  try {
    for (const page of pages) {
      const line = await clipByClick(running, page).then(
        (answer) => clipLine(page.id, answer),
        (error: unknown): ClipLine => ({ id: page.id, error: String(error) }),
      );
      if ('error' in line) {
        failed += 1;
        console.log(`${page.id}: ${line.error}`);
      }
      out.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await running.close();
    out.end();
    await once(out, 'finish');
  }
  console.log(`${pages.length - failed} of ${pages.length} pages clipped: ${values.out}`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
