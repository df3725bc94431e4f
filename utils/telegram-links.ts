/** Links that open Telegram itself. They hold public names only, never a token. */

const RIGHTS = 'post_messages+edit_messages+delete_messages';

/**
 * Lets the author pick a channel in Telegram and add the bot there as administrator with the rights it needs, in one tap
 * (core.telegram.org/api/links, "Bot links": `startchannel` with `admin`). `botUsername` comes without `@`.
 */
export function inviteLink(botUsername: string): string {
  return `https://t.me/${botUsername}?startchannel&admin=${RIGHTS}`;
}

/**
 * Opens the chat with a bot, where Telegram shows its Start button; `start` (letters, digits, `_`, `-`) comes to the bot with it
 * (core.telegram.org/api/links, "Bot links").
 */
export function startLink(botUsername: string, start: string): string {
  return `https://t.me/${botUsername}?start=${start}`;
}

/** Beyond any post: Telegram's apps then open a private channel at its end. They know no link to a private channel alone. */
const BEYOND_THE_LAST = 999_999_999;

/** Opens the channel at its newest posts. `username` without `@`; `chatId` as the Bot API writes it (`-100…`). */
export function channelLink(channel: { username: string | null; chatId: string }): string {
  if (channel.username) return `https://t.me/${channel.username}`;
  return `https://t.me/c/${channel.chatId.replace(/^-100/, '')}/${BEYOND_THE_LAST}`;
}
