import type { Browser } from 'puppeteer-core';
import { serveAtUrl } from '@/dev/browser/serve-at-url';
import type { SavedPage } from '@/dev/clip-pages/saved-pages';

export interface Evaluated {
  /** What compiling and running took. */
  ms: number;
  /** The value of the script's last expression, or what it is a promise of, as JSON. */
  answer: unknown;
}

/**
 * Runs a script in a world of its own, where nothing of it is compiled yet. It finds `given` under that name.
 *
 * @throws what the script throws.
 */
export type Evaluate = (script: string, given?: unknown) => Promise<Evaluated>;

/**
 * Opens a saved page as it is before a click. Each has a tab, and so a process, of its own: what V8 once compiled there, patterns too,
 * serves every later world.
 */
export async function inColdTab<Outcome>(
  browser: Browser,
  saved: SavedPage,
  use: (evaluate: Evaluate) => Promise<Outcome>,
): Promise<Outcome> {
  const page = await browser.newPage();
  try {
    await serveAtUrl(page, saved.url, saved.html);
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    return await use(async (script, given) => {
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
      });
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression: timed(script, given),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Evaluated;
    });
  } finally {
    await page.close();
  }
}

/** The script as text within a script, so that its compiling falls between the two looks at the clock. */
const timed = (script: string, given: unknown = null): string => `(async () => {
  // A page that somebody clicks on has long been laid out.
  document.documentElement.getBoundingClientRect();
  globalThis.given = ${JSON.stringify(given)};
  const script = ${JSON.stringify(script)};
  const start = performance.now();
  const answer = await (0, eval)(script);
  return { ms: performance.now() - start, answer };
})()`;
