import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname } from 'node:path';

/** Two articles of our own writing, whose laboratories and results are invented, and a page that is no article. */
export const DEMO_PAGES = {
  en: 'rehearsal-at-rest.html',
  ru: 'glukhie-uzly.html',
  none: 'nothing-to-read.html',
} as const;

export interface DemoSite {
  /** The address of the article in that language, or of the page without one. */
  page(name: keyof typeof DEMO_PAGES): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the demo articles on loopback, on a port that is free. */
export async function startDemoSite(): Promise<DemoSite> {
  const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://demo').pathname);
    const type = TYPES[extname(name)];
    const body = type && (await readFile(new URL(`site/${name}`, import.meta.url)).catch(() => null));
    if (body) response.writeHead(200, { 'Content-Type': type }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (name) => `http://127.0.0.1:${port}/${DEMO_PAGES[name]}`,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
