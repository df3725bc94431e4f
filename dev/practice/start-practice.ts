import { createServer, type RequestListener, type Server } from 'node:http';
import { botApi } from './bot-api';
import { control } from './control';
import { Practice, type PracticeOptions } from './practice';

export interface Ports {
  /** Of the Bot API, on 127.0.0.1; any free one unless said. */
  port?: number;
  controlPort?: number;
}

export interface RunningPractice {
  practice: Practice;
  /** What to give the extension as Bot API address: no slash at the end. */
  apiRoot: string;
  controlUrl: string;
  /** The public channel as its readers see it. */
  channelPageUrl: string;
  close(): Promise<void>;
}

/** Starts a practice Telegram on loopback: the Bot API, and beside it the control port with the channel's page. */
export async function startPractice(options: PracticeOptions & Ports = {}): Promise<RunningPractice> {
  const practice = new Practice(options);
  const api = await listen(botApi(practice), options.port);
  const controls = await listen(control(practice), options.controlPort);
  return {
    practice,
    apiRoot: api.url,
    controlUrl: controls.url,
    channelPageUrl: `${controls.url}/channel/${practice.cast.publicChannel.slice(1)}`,
    close: async () => {
      await Promise.all([end(api.server), end(controls.server)]);
    },
  };
}

type Handler = (...parameters: Parameters<RequestListener>) => Promise<void>;

async function listen(handle: Handler, port = 0): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error('The practice server failed:', error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice server has no port.');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

function end(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
