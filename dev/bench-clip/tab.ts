import type { Browser, CDPSession } from 'puppeteer-core';
import { serveAtUrl } from '@/dev/browser/serve-at-url';
import type { SavedPage } from '@/dev/clip-pages/saved-pages';

export interface Evaluated {
  /** For how many milliseconds compiling and running kept the tab's main thread busy, whatever else ran on the machine. */
  ms: number;
  /** The value of the script's last expression, or what it is a promise of, as JSON. */
  answer: unknown;
}

/** What is there before a script runs, and before the clock does. */
export interface Prepared {
  /** The script finds it under this name. */
  given?: unknown;
  /** Another script that has been run. */
  loaded?: string;
}

/**
 * Runs a script in a world of its own, as an extension's is run.
 *
 * @throws what the script throws.
 */
export type Evaluate = (script: string, prepared?: Prepared) => Promise<Evaluated>;

/**
 * Opens a saved page as it is before a click. Each has a tab, and so a process, of its own: what V8 once compiled there, patterns too,
 * serves every later world.
 */
export async function inTab<Outcome>(
  browser: Browser,
  saved: SavedPage,
  use: (evaluate: Evaluate) => Promise<Outcome>,
): Promise<Outcome> {
  const page = await browser.newPage();
  try {
    await serveAtUrl(page, saved.url, saved.html);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { frameTree } = await session.send('Page.getFrameTree');
    return await use(async (script, { given = null, loaded = '' } = {}) => {
      const world = { frameId: frameTree.frame.id };
      const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
      const run = runIn(session, executionContextId);
      // A page that somebody clicks on has long been laid out.
      await run(
        `${loaded};\n document.documentElement.getBoundingClientRect(); globalThis.given = ${JSON.stringify(given)}; null`,
      );
      const before = await busyMs(session);
      const answer = await run(script);
      const ms = (await busyMs(session)) - before;
      return { ms, answer: await answer.asJson() };
    });
  } finally {
    await page.close();
  }
}

/** Runs a script, and has what it answers with made JSON of afterwards. */
const runIn = (session: CDPSession, contextId: number) => async (expression: string) => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const { objectId } = result;
  return {
    async asJson(): Promise<unknown> {
      if (!objectId) return result.value;
      const own = { objectId, functionDeclaration: 'function () { return this; }', returnByValue: true };
      return (await session.send('Runtime.callFunctionOn', own)).result.value;
    },
  };
};

/** How long the tab's main thread has been running in all. */
async function busyMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('The browser does not tell how long its thread was busy.');
  return seconds * 1_000;
}
