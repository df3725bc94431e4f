import { isTopLevelDomain } from './top-level-domains';

/** What Telegram makes of something with a dot in it (TDLib `MessageEntity.cpp`, `fix_url` and `is_email_address`). */

const EMAIL =
  /^(?:[a-z0-9_-]{0,26}[.+]){0,10}[a-z0-9_-]{1,35}@(?:(?:[a-z0-9][a-z0-9_-]{0,28})?[a-z0-9]\.){1,6}[a-z]{2,8}$/i;

export const isEmailAddress = (text: string): boolean => EMAIL.test(text);

/** Punctuation that ends a sentence rather than an address. */
const BAD_END = /[.:;,('?!`]+$/;

const PAIRS: ReadonlyMap<string, number> = new Map([
  ['(', 0],
  ['[', 1],
  ['{', 2],
  [')', 0],
  [']', 1],
  ['}', 2],
]);

/** The path up to a bracket that was not opened in it. */
function balancedPath(path: string): string {
  const open = [0, 0, 0];
  for (let i = 0; i < path.length; i += 1) {
    const pair = PAIRS.get(path.charAt(i));
    if (pair === undefined) continue;
    const depth = (open[pair] ?? 0) + ('([{'.includes(path.charAt(i)) ? 1 : -1);
    if (depth < 0) return path.slice(0, i);
    open[pair] = depth;
  }
  return path;
}

const isIpv4 = (parts: readonly string[]) =>
  parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);

const utf8Length = (text: string) => new TextEncoder().encode(text).length;

/** Whether a domain can be one; without `https://` in front its ending must be known. */
function isDomain(domain: string, hasScheme: boolean): boolean {
  const parts = domain.split('.');
  if (parts.some((part) => part === '' || utf8Length(part) >= 64 || part.endsWith('-'))) return false;
  if (parts.length === 1) return false;
  if (isIpv4(parts)) return true;
  if (!/[^\d.]/.test(domain)) return false;
  const ending = parts.at(-1) ?? '';
  if ([...ending].length <= 1) return false;
  if (ending.startsWith('xn--')) {
    if (!/^xn--[a-z0-9]{2,}$/i.test(ending)) return false;
  } else if (/[_-]/.test(ending) || !(hasScheme || isTopLevelDomain(ending))) return false;
  return !parts.at(-2)?.includes('_');
}

/** As much of `candidate` as is an address; empty when it is none. */
export function urlIn(candidate: string): string {
  const scheme = /^(?:https?|ftp):\/\//i.exec(candidate)?.[0] ?? '';
  const rest = candidate.slice(scheme.length);
  const [authority = ''] = /^[^/?#]*/.exec(rest) ?? [];
  const domain = authority.slice(authority.indexOf('@') + 1).replace(/:[^:]*$/, '');
  if (!isDomain(domain, scheme !== '')) return '';
  const path = balancedPath(rest.slice(authority.length)).replace(BAD_END, '');
  return scheme + authority + path;
}
