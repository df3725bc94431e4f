import { browser } from 'wxt/browser';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { reportUnexpected } from '@/utils/report';
import { err, ok, type Result } from '@/utils/result';

/** A request as it goes from the background to the page that makes it. */
export interface RequestToMake {
  address: string;
  options: RequestInit;
}

/** What came of it; `null` when no answer came. */
export type MadeRequest = { status: number; body: string } | null;

/** The page's first word: its frame stands, and a request can be handed to it. */
export const READY = 'ready';

const PAGE = '/fresh-connection.html';
const LOCK = 'channel-clipper:fresh-connection';
/** A page of ours that is not there by then does not come. */
const PATIENCE_MILLISECONDS = 20_000;

/** The page as its service worker sees it (Service Workers, `WindowClient`), which TypeScript's library of the DOM leaves out. */
interface Client {
  url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
declare const clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Client[]> };

/**
 * Does `work` with a `fetch` whose one request leaves over a connection that was never used, so that the browser itself cannot
 * send it twice; or says that the browser is not ready for it, and no work was done. Chromium repeats a request, POST or not, when a
 * connection that was used before breaks under it (`HttpNetworkTransaction::ShouldResendRequest`), and `fetch` is told nothing of it.
 * A body that is a stream is not repeated, but HTTP/1.1 takes none, and with one Chromium 156 itself fell over when its connection broke.
 *
 * Connections are kept apart by what a page may know of another: each page's credentialless frames have a key of their own
 * (Iframe credentialless, "partition nonce"), so the frame of a page that was opened just now finds none. All frames of a page share
 * that key, and an extension has one offscreen page at a time: hence one request at a time, whatever its channel. Whoever waits for
 * the page has written nothing yet. Firefox has no such page: there it is the plain `fetch`.
 */
export async function withFreshConnection<Value>(
  work: (fetchAfresh: typeof fetch) => Promise<Value>,
): Promise<Result<Value, DeliveryError>> {
  if (!browser.offscreen) return ok(await work((address, options) => fetch(address, options)));
  return navigator.locks.request(LOCK, async () => {
    const page = await openPage(AbortSignal.timeout(PATIENCE_MILLISECONDS));
    try {
      return page ? ok(await work(fetchIn(page))) : err({ code: 'browser-not-ready' });
    } finally {
      // What came of the request is known by now, and worth more than a page that stays open until the next one.
      await closePage().catch((error: unknown) => reportUnexpected('A fresh connection', error));
    }
  });
}

/** A page that waits for its request. */
interface Page {
  port: MessagePort;
  /** Kept when the page is gone, and its request with it. */
  gone: Promise<null>;
}

const fetchIn =
  (page: Page): typeof fetch =>
  async (address, options) => {
    const request = new Request(address, options);
    const { url, method, headers, redirect, referrerPolicy, credentials, cache, signal } = request;
    const own = { method, headers: [...headers], redirect, referrerPolicy, credentials, cache };
    const toMake: RequestToMake = { address: url, options: { ...own, body: await request.text() } };
    signal.throwIfAborted();
    page.port.postMessage(toMake);
    const made = (await nextWord(page, signal)) as MadeRequest;
    if (made === null) throw new TypeError('No answer came.');
    // The status of a redirection that is not followed is 0, which no Response can be made with.
    return made.status === 0 ? Response.error() : new Response(made.body || null, { status: made.status });
  };

/** A new page, or `null` when the browser does not bring one about. */
async function openPage(signal: AbortSignal): Promise<Page | null> {
  try {
    const client = await Promise.race([createPage(), aborted(signal)]);
    const { port1: port, port2 } = new MessageChannel();
    const gone = new Promise<null>((resolve) => port.addEventListener('close', () => resolve(null)));
    client.postMessage(null, [port2]);
    const page = { port, gone };
    return (await nextWord(page, signal)) === READY ? page : null;
  } catch (error) {
    reportUnexpected('A fresh connection', error);
    return null;
  }
}

async function createPage(): Promise<Client> {
  // A worker that died has left its page behind.
  await closePage();
  // By an address of its own it is told from one that is still being closed.
  const url = browser.runtime.getURL(`${PAGE}?${crypto.randomUUID()}`);
  await browser.offscreen.createDocument({
    url,
    reasons: ['IFRAME_SCRIPTING'],
    justification:
      'A post leaves from a frame without connections, so that the browser cannot send it twice.',
  });
  const page = (await clients.matchAll({ includeUncontrolled: true })).find((client) => client.url === url);
  if (!page) throw new Error('The page that makes a request is not there.');
  return page;
}

async function closePage(): Promise<void> {
  if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument();
}

/** What the page says next; `null` when it is gone. Rejects when `signal` aborts. */
function nextWord({ port, gone }: Page, signal: AbortSignal): Promise<unknown> {
  const said = new Promise<unknown>((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });
  return Promise.race([said, gone, aborted(signal)]);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
