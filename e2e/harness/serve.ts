import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address answers with. */
export interface Served {
  type: 'text/html; charset=utf-8' | 'application/pdf';
  body: string;
}

export interface Site {
  /** `http://127.0.0.1:<port>`, a site of its own by its port. */
  origin: string;
  close(): Promise<void>;
}

/** A site on loopback that has these paths and nothing else. */
export async function serve(paths: Record<string, Served>): Promise<Site> {
  const server = createServer(({ url = '' }, response) => {
    const found = paths[url];
    if (found) response.writeHead(200, { 'Content-Type': found.type }).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
