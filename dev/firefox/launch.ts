import puppeteer, { type Browser } from 'puppeteer-core';
import { extensionDir } from '@/dev/browser/build';
import { findFirefox } from './find-firefox';

export interface RunningFirefox {
  browser: Browser;
  /** Runs the body of an async function in Firefox's own window, where `gBrowser` is, and gives what it returns, which must be JSON. */
  inWindow<Value>(body: string): Promise<Value>;
}

/** The part of WebDriver BiDi that Puppeteer has no method for (Firefox, `moz:scope`). */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Opens Firefox and installs the extension as last built, as a temporary add-on. */
export async function launchFirefox(): Promise<RunningFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    // Firefox's own window, which the toolbar button, the popup and the sidebar are parts of.
    args: ['--remote-allow-system-access'],
  });
  const { connection } = browser as unknown as { connection: Connection };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string }[] };
  const [window] = contexts;
  if (!window) throw new Error('Firefox has no window.');
  await browser.installExtension(extensionDir('firefox'));
  return {
    browser,
    inWindow: async (body) => {
      const evaluated = (
        await connection.send('script.evaluate', {
          expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
          target: { context: window.context },
          awaitPromise: true,
          userActivation: true,
        })
      ).result as Evaluated;
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return JSON.parse(evaluated.result.value ?? 'null');
    },
  };
}
