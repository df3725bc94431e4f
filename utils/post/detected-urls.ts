import type { MessageEntity } from '@grammyjs/types';
import { isEmailAddress, urlIn } from './url-shape';

/** Addresses of pages and of mail, as Telegram finds them (TDLib `MessageEntity.cpp`, `match_urls` and `match_tg_urls`). */

/** Separators, and of General Punctuation all but joiners and dashes. */
const BREAKS = String.raw`\p{Z}\u2000-\u200B\u200E\u200F\u2016-\u206F`;
const DOMAIN = new RegExp(String.raw`[^\0-,/:-@\[-\^\x60\{-\}\x7F-\xBF${BREAKS}]`, 'u');
const DOMAIN_OR_AT = new RegExp(`${DOMAIN.source}|@`, 'u');
const USER = new RegExp(String.raw`[^\n/\[\]{}()'\x60<>"@\u00AB\u00BB${BREAKS}]`, 'u');
const PATH = new RegExp(String.raw`[^\n<>"\u00AB\u00BB${BREAKS}]`, 'u');
const SCHEME = /[a-z0-9+-]|[^\0-\x7F\p{Z}]/iu;
const WORD = /[\p{L}\p{N}_]/u;
const BAD_END = /[.:;,('?!`]/;

const symbolAt = (text: string, place: number) => String.fromCodePoint(text.codePointAt(place) ?? 0);

const startOfSymbolBefore = (text: string, place: number) =>
  place >= 2 && (text.codePointAt(place - 2) ?? 0) > 0xffff ? place - 2 : place - 1;

/** How far to the left of `place`, but not past `limit`, the symbols are of `kind`. */
function leftWhile(text: string, place: number, limit: number, kind: RegExp): number {
  let start = place;
  while (start > limit) {
    const before = startOfSymbolBefore(text, start);
    if (!kind.test(symbolAt(text, before))) break;
    start = before;
  }
  return start;
}

/** How far to the right of `place` the symbols are of `kind`. */
function rightWhile(text: string, place: number, kind: RegExp): number {
  let end = place;
  while (end < text.length) {
    const symbol = symbolAt(text, end);
    if (!kind.test(symbol)) break;
    end += symbol.length;
  }
  return end;
}

/** Where a port that begins at `place` ends; `place` itself when there is none. */
function afterPort(text: string, place: number): number {
  const port = /^:0*([1-9]\d{0,4})(?!\d)/.exec(text.slice(place, place + 64));
  return port && Number(port[1]) <= 65_535 ? place + port[0].length : place;
}

/** Where a path that begins at `place` ends; `place` itself when there is none. */
function afterPath(text: string, place: number): number {
  if (!/[/?#]/.test(text.charAt(place))) return place;
  let end = rightWhile(text, place + 1, PATH);
  while (end > place + 1 && BAD_END.test(text.charAt(end - 1))) end -= 1;
  return text.charAt(place) === '/' || end > place + 1 ? end : place;
}

interface Candidate {
  start: number;
  end: number;
  isBad: boolean;
}

/** `start` moved to the left over the scheme in front of it, or `null` when something stands there that makes it no address. */
function withScheme(text: string, start: number, limit: number): number | null {
  if (start === limit) return start;
  if (start - limit >= 6 && text.slice(0, start).endsWith('://')) {
    const scheme = text.slice(leftWhile(text, start - 3, limit, SCHEME), start - 3).toLowerCase();
    if (scheme.endsWith('http') && scheme !== 'shttp') return start - 7;
    if (scheme.endsWith('https')) return start - 8;
    if (scheme.endsWith('ftp') && scheme !== 'tftp' && scheme !== 'sftp') return start - 6;
    return null;
  }
  const before = symbolAt(text, startOfSymbolBefore(text, start));
  return WORD.test(before) || /[/#@]/.test(before) ? null : start;
}

/** What may be an address around the dot at `dot`; it begins at `limit` or later. */
function candidateAt(text: string, dot: number, limit: number): Candidate {
  const domainEnd = rightWhile(text, dot, DOMAIN_OR_AT);
  const hasAt = text.slice(dot, domainEnd).includes('@');
  let start = leftWhile(text, dot, limit, DOMAIN);
  if (hasAt) start = leftWhile(text, start, limit, USER);
  let end = afterPath(text, afterPort(text, domainEnd));
  while (end > dot + 1 && text.charAt(end - 1) === '.') end -= 1;
  let isBad = false;
  if (start > limit && text.charAt(start - 1) === '@') {
    const user = leftWhile(text, start - 1, limit, USER);
    isBad = hasAt || user === start - 1;
    start = user;
  }
  const whole = withScheme(text, start, limit);
  return { start: whole ?? start, end, isBad: isBad || whole === null };
}

/** The candidates of a text from left to right; none begins in the one before. */
function candidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  let limit = 0;
  for (;;) {
    const dot = text.indexOf('.', limit);
    if (dot === -1 || dot + 1 === text.length) return found;
    if (text.charAt(dot + 1) === ' ') {
      limit = dot + 2;
      continue;
    }
    const candidate = candidateAt(text, dot, limit);
    let { end } = candidate;
    if (candidate.isBad) {
      while (text.charAt(end - 1) !== '.') end -= 1;
    } else {
      if (end > dot + 1) found.push(candidate);
      while (text.charAt(end) === '.') end += 1;
    }
    limit = Math.max(end, dot + 1);
  }
}

function entityOf(text: string, { start, end }: Candidate): MessageEntity[] {
  const candidate = text.slice(start, end);
  if (isEmailAddress(candidate)) return [{ type: 'email', offset: start, length: candidate.length }];
  if (candidate.startsWith('mailto:') && isEmailAddress(candidate.slice(7))) {
    return [{ type: 'email', offset: start + 7, length: candidate.length - 7 }];
  }
  const url = urlIn(candidate);
  return url === '' ? [] : [{ type: 'url', offset: start, length: url.length }];
}

const INNER = /(?:tg|ton|tonsite):\/\/[a-z0-9_-]{1,253}/giu;

/** Links to places inside Telegram: `tg://resolve?domain=…`. */
function innerLinks(text: string): MessageEntity[] {
  return Array.from(text.matchAll(INNER), (match) => {
    const end = afterPath(text, match.index + match[0].length);
    return { type: 'url', offset: match.index, length: end - match.index };
  });
}

export function detectedUrls(text: string): MessageEntity[] {
  return [...innerLinks(text), ...candidates(text).flatMap((candidate) => entityOf(text, candidate))];
}
