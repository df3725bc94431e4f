import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { serveChannelPage } from './channel-page';
import { type Command, commandSchema } from './command';
import { controlPage } from './control-page';
import { writeHtml } from './http-answer';
import type { Practice } from './practice';
import { blockBot, pressStart } from './updates';
import { findChat, type Membership } from './world';

/** The control port: commands, what was posted, and the channel's page. */
export function control(practice: Practice) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://practice');
    if (serveChannelPage(practice, request, url, response)) return;
    if (request.method === 'POST' && url.pathname === '/command') {
      const parsed = commandSchema.safeParse(await readJson(request));
      if (!parsed.success) return writeJson(response, 400, { error: z.prettifyError(parsed.error) });
      const problem = obey(practice, parsed.data);
      return writeJson(response, problem ? 404 : 200, problem ? { error: problem } : { done: true });
    }
    if (url.pathname === '/posts') {
      const chat = findChat(practice.world, url.searchParams.get('chat') ?? practice.cast.publicChannel);
      return writeJson(response, chat ? 200 : 404, chat ? chat.posts : { error: 'There is no such chat.' });
    }
    if (url.pathname === '/calls') return writeJson(response, 200, practice.calls);
    if (url.pathname === '/') return writeHtml(response, 200, controlPage(practice));
    writeJson(response, 404, { error: 'The control port knows /, /command, /posts, /calls and /channel/….' });
  };
}

/** Does what was asked; answers with a sentence when the named bot or chat does not exist. */
export function obey(practice: Practice, command: Command): string | null {
  switch (command.command) {
    case 'reset':
      practice.reset();
      return null;
    case 'fault':
      practice.faults.add(command.fault);
      return null;
    case 'clear-faults':
      practice.faults.clear();
      return null;
    case 'revoke-token':
    case 'restore-token': {
      const username = command.bot ?? practice.cast.bot.username;
      const bot = practice.world.bots.find((known) => known.username === username);
      if (!bot) return `There is no bot ${username}.`;
      bot.revoked = command.command === 'revoke-token';
      return null;
    }
    case 'kick':
      return setMembership(practice, command.chat, { status: 'kicked' });
    case 'leave':
      return setMembership(practice, command.chat, { status: 'left' });
    case 'rights': {
      const { post, edit, delete: del } = command;
      return setMembership(practice, command.chat, {
        status: 'administrator',
        rights: { post, edit, delete: del },
      });
    }
    case 'press-start':
      pressStart(practice.world, practice.bot, command.payload ?? null, practice.now());
      return null;
    case 'block':
      blockBot(practice.world, practice.bot);
      return null;
    case 'webhook':
      practice.bot.hasWebhook = command.on;
      return null;
    case 'pacing':
      practice.pacing.enabled = command.on;
      return null;
    case 'clock':
      practice.clockOffsetSeconds = command.offsetSeconds;
      return null;
  }
}

function setMembership(
  practice: Practice,
  reference: string | undefined,
  membership: Membership,
): string | null {
  const chat = findChat(practice.world, reference ?? practice.cast.publicChannel);
  if (!chat) return `There is no chat ${reference}.`;
  chat.members.set(practice.cast.bot.id, membership);
  practice.changed();
  return null;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request) text += part;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function writeJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}
