/** A token as @BotFather gives it: the bot's id, a colon, a secret (35 characters at the time of writing). */
const TOKEN = /(?<![\w-])[1-9]\d{4,15}:[\w-]{20,64}(?![\w-])/;

/** The token in what an author pasted, who may have copied the whole of @BotFather's message; `null` where there is none. */
export function tokenIn(pasted: string): string | null {
  return TOKEN.exec(pasted)?.[0] ?? null;
}

/** Whose token it is: Telegram's own id of the bot stands in front of the colon, and stays when a token is revoked. */
export function botIdOf(token: string): number {
  return Number.parseInt(token, 10);
}
