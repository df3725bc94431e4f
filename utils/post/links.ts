import { err, ok, type Result } from '@/utils/result';

/** Why Telegram would not take a link. */
export type LinkError = { code: 'invalid-link'; url: string };

const SCHEMES = /^(https?|tg|ton|tonsite):/i;

/** The address that Telegram will keep for `href`, or why it takes none. */
export function checkLink(href: string): Result<string, LinkError> {
  const trimmed = href.trim();
  return SCHEMES.test(trimmed) ? ok(trimmed) : err({ code: 'invalid-link', url: href });
}
