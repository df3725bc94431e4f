import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { Outcome } from '@/utils/outbox/transitions';
import type { PlannedCall } from '@/utils/post/plan';
import { err, ok, type Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Bot } from '@/utils/store/records';
import type { Line } from '@/utils/telegram/client';
import type { PrivateChat } from '@/utils/telegram/started-chat';
import { type Gate, openLine } from './open-line';

/** What trying a post out needs beside the gate. */
export interface TryOutConnections extends Gate {
  db: ClipperDatabase;
  findStartedChat(line: Line, start: string): Promise<Result<PrivateChat | null, DeliveryError>>;
  postCall(line: Line, chatId: string, call: PlannedCall): Promise<Outcome>;
}

/**
 * Sends the calls of a post, as they are, to the author's own chat with the bot. It is no job and counts as no post.
 *
 * Until the chat is known the answer is `chat-not-started`, with what its link has to carry; the next call looks for a Start
 * that came with it, and looks nowhere else, so that nobody but the author gets the post.
 */
export async function tryOut(
  to: TryOutConnections,
  botId: number,
  calls: readonly PlannedCall[],
): Promise<Result<PrivateChat, DeliveryError>> {
  const bot = await to.db.bots.get(botId);
  if (!bot) return err({ code: 'token-missing' });
  const line = await openLine(to, bot);
  if (!line.ok) return line;
  const chat = await chatOf(to, bot, line.value);
  if (!chat.ok) return chat;
  for (const call of calls) {
    const error = errorOf(await to.postCall(line.value, chat.value.id, call));
    if (error?.code === 'chat-not-started' || error?.code === 'channel-not-found') return notStarted(to, bot);
    if (error) return err(error);
  }
  return chat;
}

async function chatOf(
  to: TryOutConnections,
  bot: Bot,
  line: Line,
): Promise<Result<PrivateChat, DeliveryError>> {
  if (bot.tryOut?.chat) return ok(bot.tryOut.chat);
  if (!bot.tryOut) return notStarted(to, bot);
  const { start } = bot.tryOut;
  const found = await to.findStartedChat(line, start);
  if (!found.ok) return found;
  const chat = found.value;
  if (!chat) return err({ code: 'chat-not-started', start });
  await to.db.bots.update(bot.id, { tryOut: { start, chat } });
  return ok(chat);
}

/** The bot may not write there, or has nobody to write to: its chat is looked for by a new Start. */
async function notStarted(to: TryOutConnections, bot: Bot): Promise<{ ok: false; error: DeliveryError }> {
  const start = crypto.randomUUID();
  await to.db.bots.update(bot.id, { tryOut: { start, chat: null } });
  return err({ code: 'chat-not-started', start });
}

function errorOf(outcome: Outcome): DeliveryError | null {
  switch (outcome.type) {
    case 'sent':
      return null;
    case 'rate-limited':
      return { code: 'rate-limited', retryAfterSeconds: outcome.retryAfterSeconds };
    case 'refused':
      return outcome.error;
    case 'lost':
      return { code: 'unknown-outcome', why: outcome.why };
  }
}
