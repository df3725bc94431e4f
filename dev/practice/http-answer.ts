import type { ServerResponse } from 'node:http';
import type { ServerHttp2Stream } from 'node:http2';
import type { Answer } from './answer';

/**
 * Rule 32: what Telegram's front end adds to every answer. There is no Allow-Headers, so a JSON request fails its
 * preflight in a browser, as it does in reality, and `Retry-After` cannot be read there.
 */
export const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Expose-Headers': 'Content-Length,Content-Type,Date,Server,Connection',
};

export function writeAnswer(response: ServerResponse, answer: Answer): void {
  const retryAfter = answer.body.ok ? undefined : answer.body.parameters?.retry_after;
  response
    .writeHead(answer.status, {
      ...HEADERS,
      'Content-Type': 'application/json',
      ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    })
    .end(JSON.stringify(answer.body));
}

export function writeHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

/** The whole connection breaks: over HTTP/2 not just the one stream that the response is. */
export function breakConnection(response: ServerResponse): void {
  const { stream } = response as { stream?: ServerHttp2Stream };
  if (stream) stream.session?.destroy();
  else response.destroy();
}
