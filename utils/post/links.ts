import { err, ok, type Result } from '@/utils/result';
import { cleanCharacters } from './clean-text';

/** A link that Telegram would refuse, or that we do. */
export interface LinkError {
  code: 'invalid-link';
  url: string;
}

interface Address {
  scheme: 'http' | 'https';
  /** Lower case; an IPv6 address in brackets. */
  host: string;
  isIpv6: boolean;
  port: number | null;
  /** Path, query and fragment, beginning with `/`. */
  path: string;
}

/** Telegram's own schemes; their addresses are a word, for `tonsite` a domain. */
const INNER_HOSTS: ReadonlyMap<string, RegExp> = new Map([
  ['tg', /^[a-z\d_-]+$/],
  ['ton', /^[a-z\d_-]+$/],
  ['tonsite', /^[a-z\d._-]+$/],
]);

/** RFC 3986's host, with plain UTF-8 besides. */
const HOST = /^(?:[a-z\d.\-_!$,~*'();&+=\u0080-\u{10FFFF}]|%[\da-f]{2})+$/u;

/** TDLib knows ASCII letters only. */
const lowered = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const isIpv6 = (host: string) => /^\[[\da-f:.]+\]$/.test(host) && URL.canParse(`http://${host}/`);

/** `null`: no port is named; `NaN`: one that there is not. */
function portOf(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const port = /^\d+$/.test(digits) ? Number(digits) : 0;
  return port >= 1 && port <= 65_535 ? port : Number.NaN;
}

function pathOf(rest: string): string {
  const path = rest.trimEnd().replace(/[\0-\x20]/g, (character) => encodeURIComponent(character));
  return path.startsWith('/') ? path : `/${path}`;
}

/** `HttpUrl.cpp`, `parse_url`; an address with a user's name in front (`mailto:` comes out as one) is none for us. */
function parseAddress(url: string): Address | null {
  const named = /^([^:/?#@[\]]*):\/\//.exec(url);
  const scheme = named ? lowered(named[1] ?? '') : 'http';
  if (scheme !== 'http' && scheme !== 'https') return null;
  const rest = url.slice(named?.[0].length ?? 0);
  const [authority = ''] = /^[^/?#]*/.exec(rest) ?? [];
  const [, hostText = '', digits] = /^(.+?)(?::([^:\]@]*))?$/.exec(authority) ?? [];
  const host = lowered(hostText);
  const port = portOf(digits);
  if (host === '' || host === '.' || host.includes('@') || Number.isNaN(port)) return null;
  const ipv6 = isIpv6(host);
  if (!ipv6 && !HOST.test(host)) return null;
  return { scheme, host, isIpv6: ipv6, port, path: pathOf(rest.slice(authority.length)) };
}

function innerLink(scheme: string, url: string): string | null {
  const rest = url.slice(scheme.length + 1).replace(/^\/\//, '');
  const address = parseAddress(rest);
  if (!address || /^https?:\/\//i.test(rest) || address.port !== null) return null;
  if (!INNER_HOSTS.get(scheme)?.test(address.host)) return null;
  return `${scheme}://${address.host}${address.path.replace(/^\/\?/, '?')}`;
}

function webLink(url: string): string | null {
  const address = parseAddress(url);
  if (!address || !(address.host.includes('.') || address.isIpv6)) return null;
  const port = address.port === null ? '' : `:${address.port}`;
  return `${address.scheme}://${address.host}${port}${address.path}`;
}

/**
 * The address that Telegram keeps for a link's `href`: http(s), tg:, ton:, tonsite:, or a bare host with a dot (TDLib
 * `LinkManager.cpp`, `check_link_impl`). Beyond Telegram, addresses with a user's name are refused: a reader cannot tell where
 * they lead, and Telegram makes one of every `mailto:`.
 */
export function checkLink(href: string): Result<string, LinkError> {
  const url = cleanCharacters(href).trim();
  const scheme = lowered(/^[a-z]+(?=:)/i.exec(url)?.[0] ?? '');
  const link = INNER_HOSTS.has(scheme) ? innerLink(scheme, url) : webLink(url);
  return link === null ? err({ code: 'invalid-link', url: href }) : ok(link);
}
