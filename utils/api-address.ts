import { err, ok, type Result } from './result';

/** Telegram's own Bot API. */
export const TELEGRAM_API_ROOT = 'https://api.telegram.org';

/**
 * The Bot API address that an author typed, as the `apiRoot` of a bot: origin and path in front of `/bot…`, no slash at
 * the end. An empty text is Telegram's own. A name without a scheme gets https.
 *
 * @returns `not-an-address` for other schemes, and for an address with a password, a query or a fragment in it.
 */
export function parseApiAddress(text: string): Result<string, 'not-an-address'> {
  const typed = text.trim();
  if (typed === '') return ok(TELEGRAM_API_ROOT);
  const complete = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (/\s/.test(complete) || !URL.canParse(complete)) return err('not-an-address');
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(complete);
  if (protocol !== 'https:' && protocol !== 'http:') return err('not-an-address');
  if (username || password || search || hash) return err('not-an-address');
  if (!hostname.includes('.') && !isLoopback(complete)) return err('not-an-address');
  return ok(origin + pathname.replace(/\/+$/, ''));
}

/** Whether the address is this very machine: nothing leaves it, and no permission is needed. */
export function isLoopback(apiRoot: string): boolean {
  const { hostname } = new URL(apiRoot);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** Whether the token would travel readable: an address over a network without https. */
export function isReadableOnTheWay(apiRoot: string): boolean {
  return new URL(apiRoot).protocol === 'http:' && !isLoopback(apiRoot);
}
