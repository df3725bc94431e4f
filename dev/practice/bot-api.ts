import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { refused } from './answer';
import { BOT_PICTURE_PATH, botPicture } from './bot-picture';
import { breakOff, isExecuted } from './breakage';
import { execute } from './execute';
import { HEADERS, writeAnswer } from './http-answer';
import { readParameters } from './parameters';
import type { Practice } from './practice';
import { botOfToken, isTokenShaped } from './token';
import type { World } from './world';

/** The Bot API over HTTP: rules 1–5 and 31–34. What a method does stands in `methods.ts`. */
export function botApi(practice: Practice) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, HEADERS).end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://practice');
    const path = decodePath(url.pathname);
    if (serveFile(path, practice.world, response)) return;

    const [, token = '', method = ''] = /^\/bot([^/]+)\/([^/]+)\/?$/.exec(path) ?? [];
    const body = await readBody(request);
    if (!isTokenShaped(token)) return writeAnswer(response, refused(404));

    const { delay, breakage } = practice.faults.take(method);
    // After a reset a late call still ends in the world that it was made in.
    const { world } = practice;
    if (delay?.when === 'before-commit') await sleep(delay.seconds * 1000);
    if (breakage && !isExecuted(breakage)) return breakOff(breakage, null, response);
    const parameters = await readParameters(url.searchParams, request.headers['content-type'] ?? '', body);
    const answer = execute(practice, world, token, method, parameters);
    if (practice.world === world) practice.called(method);
    if (delay?.when === 'after-commit') await sleep(delay.seconds * 1000);
    if (breakage) return breakOff(breakage, answer, response);
    writeAnswer(response, answer);
  };
}

function serveFile(path: string, world: World, response: ServerResponse): boolean {
  const [, token = '', file] = /^\/file\/bot([^/]+)\/(.+)$/.exec(path) ?? [];
  if (file === undefined) return false;
  if (!botOfToken(world, token)) writeAnswer(response, refused(401));
  else if (file !== BOT_PICTURE_PATH) writeAnswer(response, refused(404));
  else response.writeHead(200, { ...HEADERS, 'Content-Type': 'application/octet-stream' }).end(botPicture());
  return true;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
