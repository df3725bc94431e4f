import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { ok, type Result } from '@/utils/result';
import { ask } from './ask';
import type { Line } from './client';
import { updatesSchema } from './responses';

/** Somebody's private chat with a bot. */
export interface PrivateChat {
  id: string;
  name: string;
}

/**
 * The private chat where Start was pressed by a link that carries `start`, or `null` when nobody has. Nothing is confirmed to
 * Telegram and nothing set (no `offset`, no `allowed_updates`), so another program that reads the bot's messages misses none. Where one
 * has a webhook, or is asking at this very moment, Telegram refuses: `bot-is-read-elsewhere`.
 */
export async function findStartedChat(
  line: Line,
  start: string,
): Promise<Result<PrivateChat | null, DeliveryError>> {
  const updates = await ask(line, 'getUpdates', { timeout: 0 }, updatesSchema);
  if (!updates.ok) return updates;
  const chat = updates.value.findLast(
    ({ message }) => message?.chat.type === 'private' && message.text === `/start ${start}`,
  )?.message?.chat;
  return ok(chat ? { id: String(chat.id), name: chat.first_name ?? chat.username ?? '' } : null);
}
