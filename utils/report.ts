/** A bot token, wherever it stands: alone or in the path of an address. */
const TOKEN = /\d{5,16}(:|%3A)[\w-]{20,64}/gi;

/** The text without any bot token in it. */
export const redact = (text: string): string => text.replace(TOKEN, '<token>');

/** Writes down what nobody expected, for whoever looks at the extension's console. Where it happened goes first. */
export function reportUnexpected(where: string, error: unknown): void {
  const words = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  console.error(`${where}: ${redact(words)}`);
}
