/** Four to thirty-two letters, digits and underscores after a letter: what Telegram takes as a user name. */
const USERNAME = '[a-zA-Z][a-zA-Z0-9_]{3,31}';
const HOSTS = '(?:t\\.me|telegram\\.me|telegram\\.dog)';

/**
 * The ways in which people name a channel, each with the `chat_id` that the Bot API takes for it: `@name` or the id.
 * The Bot API itself takes no links (telegram-bot-api `Client.cpp:8204`). What follows a link's name is a post in it.
 */
const FORMS: readonly [form: RegExp, chatId: (found: string) => string][] = [
  [new RegExp(`^@?(${USERNAME})$`), (name) => `@${name}`],
  [/^(-\d{5,20})$/, (id) => id],
  [/^(\d{5,15})$/, (id) => `-100${id}`],
  [new RegExp(`^${HOSTS}/c/(\\d{5,15})(?:/\\d+)*$`), (id) => `-100${id}`],
  [new RegExp(`^${HOSTS}/(?:s/)?@?(${USERNAME})(?:/\\d+)*$`), (name) => `@${name}`],
  [new RegExp(`^(${USERNAME})\\.t\\.me(?:/\\d+)*$`), (name) => `@${name}`],
  [new RegExp(`^web\\.telegram\\.org/[ak]/#@(${USERNAME})$`), (name) => `@${name}`],
  [/^web\.telegram\.org\/[ak]\/#(-\d{5,20})$/, (id) => id],
  [new RegExp(`^tg://resolve\\?domain=(${USERNAME})(?:&post=\\d+)?$`), (name) => `@${name}`],
];

/** Names that stand for something else on t.me. */
const RESERVED = new Set(['joinchat', 'addstickers', 'addemoji', 'proxy', 'share', 'socks', 'login', 'iv']);

/**
 * The `chat_id` of a channel as a person names it: `@name`, `name`, a link to it or to a post in it, `-100…`, or its
 * bare id. `null` for anything else, invitation links too: no bot can follow them.
 */
export function chatIdOf(reference: string): string | null {
  const plain = reference
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?](?!domain=).*$/, '')
    .replace(/\/+$/, '')
    .replace(/^[a-z.]+(?=\/)/i, (host) => host.toLowerCase());
  for (const [form, chatId] of FORMS) {
    const found = form.exec(plain)?.[1];
    if (found !== undefined) return RESERVED.has(found.toLowerCase()) ? null : chatId(found);
  }
  return null;
}
