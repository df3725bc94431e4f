import { browser } from 'wxt/browser';
import { reportUnexpected } from '@/utils/report';

/** A request as it goes from the background to the page that makes it. */
export interface RequestToMake {
  address: string;
  options: RequestInit;
}

/** What came of it; `null` when no answer came. */
export type MadeRequest = { status: number; body: string } | null;

const PAGE = '/fresh-connection.html';
const LOCK = 'channel-clipper:fresh-connection';

/** The page as its service worker sees it (Service Workers, `WindowClient`), which TypeScript's library of the DOM leaves out. */
interface Client {
  url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
declare const clients: { matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Client[]> };

/**
 * Does `work` with a `fetch` whose one request leaves over a connection that was never used, so that the browser itself cannot
 * send it twice. Chromium repeats a request, POST or not, when a connection that was used before breaks under it
 * (`HttpNetworkTransaction::ShouldResendRequest`), and `fetch` is told nothing of it. A body that is a stream is not repeated,
 * but HTTP/1.1 takes none, and with one Chromium 156 itself fell over when its connection broke.
 *
 * Connections are kept apart by what a page may know of another: each page's credentialless frames have a key of their own
 * (Anonymous iframe, "partition nonce"), so the frame of a page that was opened just now finds none. There is one such page at a
 * time, hence one request; its patience begins when its turn has come. Firefox has no such page: there it is the plain `fetch`.
 */
export async function withFreshConnection<Value>(
  work: (fetchAfresh: typeof fetch) => Promise<Value>,
): Promise<Value> {
  if (!browser.offscreen) return work((address, options) => fetch(address, options));
  return navigator.locks.request(LOCK, async () => {
    try {
      return await work(fetchInNewPage);
    } finally {
      // What came of the request is known by now, and worth more than a page that stays open until the next one.
      await closePage().catch((error: unknown) => reportUnexpected('A fresh connection', error));
    }
  });
}

const fetchInNewPage: typeof fetch = async (address, options) => {
  const request = new Request(address, options);
  const { url, method, headers, redirect, referrerPolicy, credentials, cache, signal } = request;
  const own = { method, headers: [...headers], redirect, referrerPolicy, credentials, cache };
  const toMake: RequestToMake = { address: url, options: { ...own, body: await request.text() } };
  const page = await openPage();
  signal.throwIfAborted();
  const made = await makeIn(page, toMake, signal);
  if (made === null) throw new TypeError('No answer came.');
  // The status of a redirection that is not followed is 0, which no Response can be made with.
  return made.status === 0 ? Response.error() : new Response(made.body || null, { status: made.status });
};

async function openPage(): Promise<Client> {
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

function makeIn(page: Client, request: RequestToMake, signal: AbortSignal): Promise<MadeRequest> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }) => resolve(data as MadeRequest);
    // The page is gone, and its request with it.
    port1.addEventListener('close', () => resolve(null));
    signal.addEventListener('abort', () => reject(signal.reason));
    page.postMessage(request, [port2]);
  });
}
