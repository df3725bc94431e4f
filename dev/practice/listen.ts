import { createServer, type RequestListener, type Server } from 'node:http';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { Certificate } from './certificate';

export interface Listening {
  /** No slash at the end. */
  url: string;
  close(): Promise<void>;
}

export type Handler = (...parameters: Parameters<RequestListener>) => Promise<void>;

/** An idle connection is kept as long as nginx, which stands in front of Telegram's own, keeps it unless told otherwise. */
const KEPT_MILLISECONDS = 75_000;

/** Listens on 127.0.0.1, on any free port for 0: over HTTP/1.1, or with a certificate over HTTP/2. */
export async function listen(handle: Handler, port = 0, certificate?: Certificate): Promise<Listening> {
  const listener: RequestListener = (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error('The practice server failed:', error);
      response.destroy();
    });
  };
  const { server, drop } = certificate ? overHttp2(certificate, listener) : overHttp1(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice server has no port.');
  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        drop();
      }),
  };
}

function overHttp1(listener: RequestListener): { server: Server; drop(): void } {
  const server = createServer({ keepAliveTimeout: KEPT_MILLISECONDS }, listener);
  return { server, drop: () => server.closeAllConnections() };
}

function overHttp2(
  certificate: Certificate,
  listener: RequestListener,
): { server: Http2SecureServer; drop(): void } {
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer(certificate)
    .on('session', (session) => {
      sessions.add(session);
      session.once('close', () => sessions.delete(session));
    })
    // Requests and answers of HTTP/2 are used like those of HTTP/1.1 (Node, "Compatibility API").
    .on('request', listener as unknown as Parameters<Http2SecureServer['on']>[1]);
  return {
    server,
    drop: () => {
      for (const session of sessions) session.destroy();
    },
  };
}
