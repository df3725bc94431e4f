/** The form of a bot token: the bot's id, a colon, a secret. */
const TOKEN = /^[1-9]\d{0,15}:[A-Za-z0-9_-]{20,64}$/;

/**
 * The token in what an author pasted, or `null` when there is none. Whatever has another form is not sent anywhere: it could
 * be a password, and a slash in it would make another address.
 */
export function tokenIn(pasted: string): string | null {
  const token = pasted.trim();
  return TOKEN.test(token) ? token : null;
}
