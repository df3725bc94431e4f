import { type MadeRequest, READY, type RequestToMake } from '@/utils/browser/fresh-connection';

// The page behind `utils/browser/fresh-connection.ts`: its frame has no connection to anywhere yet, and makes one request.
const frame = document.querySelector('iframe')?.contentWindow;
if (!frame) throw new Error('The page has no frame to make its request in.');

navigator.serviceWorker.addEventListener('message', ({ ports: [port] }) => {
  if (!port) return;
  port.onmessage = ({ data }) => make(data as RequestToMake).then((made) => port.postMessage(made));
  port.postMessage(READY);
});
navigator.serviceWorker.startMessages();

async function make({ address, options }: RequestToMake): Promise<MadeRequest> {
  try {
    const response = await (frame as Window).fetch(address, options);
    return { status: response.status, body: await response.text() };
  } catch {
    // What a browser says about a failed request can hold its address, so it is not passed on.
    return null;
  }
}
