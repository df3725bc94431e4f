import type { Channel } from '@/utils/store/records';

/**
 * Where a post can be read: `https://t.me/<name>/<id>`, or for a private channel's members `https://t.me/c/<channel>/<id>`,
 * the channel's id being there without its `-100`. `null` when the message's id is not known.
 */
export function postUrl(
  channel: Pick<Channel, 'chatId' | 'username'>,
  messageId: number | null,
): string | null {
  if (messageId === null) return null;
  const name = channel.username ?? `c/${channel.chatId.replace(/^-100/, '')}`;
  return `https://t.me/${name}/${messageId}`;
}
