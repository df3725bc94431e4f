import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeHtml } from './http-answer';
import { escapeHtml, messageHtml } from './message-html';
import type { Practice } from './practice';
import type { Post, PracticeChat } from './world';

const readAsset = (name: string) => readFileSync(new URL(`./channel-page/${name}`, import.meta.url), 'utf8');

/**
 * `/channel/<user name or id>`: the channel as its readers see it; `…/posts`: its messages alone; `…/changes`: a stream
 * that says when to look again. Answers whether the path was one of these.
 */
export function serveChannelPage(
  practice: Practice,
  request: IncomingMessage,
  url: URL,
  response: ServerResponse,
): boolean {
  const [, name, part] = /^\/channel\/([\w-]+)(?:\/(posts|changes))?\/?$/.exec(url.pathname) ?? [];
  if (name === undefined) return false;
  const find = () => practice.world.chats.find((chat) => chat.username === name || String(chat.id) === name);
  const chat = find();
  if (!chat)
    writeHtml(response, 404, '<!doctype html><title>Nobody here</title><p>There is no such channel.');
  else if (part === 'changes') streamChanges(practice, request, response);
  else if (part === 'posts') writeHtml(response, 200, postsHtml(chat));
  else writeHtml(response, 200, pageHtml(chat));
  return true;
}

function streamChanges(practice: Practice, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = practice.watch(() => response.write('data: changed\n\n'));
  request.once('close', stop);
}

function pageHtml(chat: PracticeChat): string {
  const title = escapeHtml(chat.title);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${readAsset('channel.css')}</style>
<header>
  <span class="avatar" aria-hidden="true">${escapeHtml(chat.title.slice(0, 1))}</span>
  <div>
    <h1>${title}</h1>
    <p>practice ${chat.type}${chat.username ? ` · @${escapeHtml(chat.username)}` : ''}</p>
  </div>
</header>
<main id="posts" aria-live="polite">${postsHtml(chat)}</main>
<script>${readAsset('channel.js')}</script>
</html>`;
}

function postsHtml(chat: PracticeChat): string {
  if (chat.posts.length === 0) return '<p class="notice" id="nothing">Nothing is posted here yet</p>';
  let day = '';
  return chat.posts
    .map((post) => {
      const postDay = dayOf(post);
      const heading =
        postDay === day ? '' : `<h2 class="notice" id="day-${post.message.message_id}">${postDay}</h2>`;
      day = postDay;
      return heading + postHtml(post);
    })
    .join('\n');
}

function postHtml({ message, silent }: Post): string {
  const time = new Date(message.date * 1000).toLocaleTimeString('en', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const marks = [silent && 'without sound', message.has_protected_content && 'protected']
    .filter(Boolean)
    .join(' · ');
  const { files } = message;
  const body = files
    ? messageHtml(files.caption ?? '', files.caption_entities ?? [])
    : messageHtml(message.text, message.entities ?? []);
  const foot = `<footer>${marks ? `${marks} · ` : ''}<time>${time}</time></footer>`;
  const revision = createHash('sha1').update(body).digest('hex').slice(0, 8);
  return `<article id="post-${message.message_id}" data-revision="${revision}"><div class="text">${body}</div>${foot}</article>`;
}

function dayOf({ message }: Post): string {
  return new Date(message.date * 1000).toLocaleDateString('en', { day: 'numeric', month: 'long' });
}
