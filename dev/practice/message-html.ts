import type { MessageEntity } from '@grammyjs/types';

/**
 * A message as HTML for the channel's page. Entities nest, as Telegram sends them back: those that would cross were split.
 * Offsets and lengths are UTF-16 code units, as JavaScript's are.
 */
export function messageHtml(text: string, entities: readonly MessageEntity[]): string {
  const ordered = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return rangeHtml(text, 0, text.length, ordered);
}

function rangeHtml(text: string, start: number, end: number, entities: readonly MessageEntity[]): string {
  let html = '';
  let position = start;
  let rest = entities;
  while (true) {
    const [entity, ...others] = rest;
    if (!entity) return html + escapeHtml(text.slice(position, end));
    const entityEnd = Math.min(end, entity.offset + entity.length);
    const inside = others.filter((other) => other.offset < entityEnd);
    html += escapeHtml(text.slice(position, entity.offset));
    html += wrap(
      entity,
      rangeHtml(text, entity.offset, entityEnd, inside),
      text.slice(entity.offset, entityEnd),
    );
    // The line break after a block is the block's own end.
    position = isBlock(entity) && text[entityEnd] === '\n' ? entityEnd + 1 : entityEnd;
    rest = others.slice(inside.length);
  }
}

const isBlock = ({ type }: MessageEntity) =>
  type === 'pre' || type === 'blockquote' || type === 'expandable_blockquote';

function wrap(entity: MessageEntity, html: string, text: string): string {
  switch (entity.type) {
    case 'bold':
      return `<strong>${html}</strong>`;
    case 'italic':
      return `<em>${html}</em>`;
    case 'underline':
      return `<u>${html}</u>`;
    case 'strikethrough':
      return `<s>${html}</s>`;
    case 'spoiler':
      return `<span class="spoiler" role="button" tabindex="0" aria-label="Hidden text">${html}</span>`;
    case 'code':
      return `<code>${html}</code>`;
    case 'pre':
      return `<pre${entity.language ? ` data-language="${escapeHtml(entity.language)}"` : ''}>${html}</pre>`;
    case 'blockquote':
      return `<blockquote>${html}</blockquote>`;
    case 'expandable_blockquote':
      return `<blockquote class="expandable" role="button" tabindex="0" aria-expanded="false"><div>${html}</div></blockquote>`;
    case 'text_link':
      return anchor(entity.url, html);
    case 'url':
      return anchor(/^[a-z]+:/i.test(text) ? text : `http://${text}`, html);
    case 'email':
      return anchor(`mailto:${text}`, html);
    case 'mention':
      return anchor(`https://t.me/${text.slice(1)}`, html);
    case 'hashtag':
    case 'cashtag':
    case 'bot_command':
    case 'phone_number':
      return `<span class="found">${html}</span>`;
    default:
      return html;
  }
}

function anchor(href: string, html: string): string {
  return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener noreferrer">${html}</a>`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
