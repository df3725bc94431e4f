import type { Channel } from '@/utils/store/records';

const LINK =
  /^(?:https?:\/\/)?(?:t\.me|telegram\.me|telegram\.dog)\/(?:s\/)?(c\/\d+|\w+)(?:\/\d+)?\/(\d+)\/?(?:\?.*)?$/i;

/**
 * The number of a message in `channel`, from what an author pastes: a link to it, as Telegram's apps copy it, or the bare number.
 * `null` for anything else, a post in another channel too.
 */
export function postNumber(pasted: string, channel: Pick<Channel, 'chatId' | 'username'>): number | null {
  const text = pasted.trim();
  const [, place, number] = LINK.exec(text) ?? [];
  if (place !== undefined && !isPlaceOf(place, channel)) return null;
  const messageId = Number(number ?? text);
  return Number.isInteger(messageId) && messageId > 0 ? messageId : null;
}

function isPlaceOf(place: string, { chatId, username }: Pick<Channel, 'chatId' | 'username'>): boolean {
  const lowered = place.toLowerCase();
  return lowered === username?.toLowerCase() || lowered === `c/${chatId.replace(/^-100/, '')}`;
}
