import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { err, ok, type Result } from '@/utils/result';
import { removeChannel } from '@/utils/store/channels';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Bot } from '@/utils/store/records';
import type { BotFacts } from '@/utils/telegram/bot';
import type { Line } from '@/utils/telegram/client';
import { type Gate, lineTo } from './open-line';

/** What connecting a bot needs beside the gate. */
export interface BotConnections extends Gate {
  db: ClipperDatabase;
  now(): number;
  /** The token in what was pasted, `null` for anything else. */
  tokenIn(pasted: string): string | null;
  askAboutBot(line: Line): Promise<Result<BotFacts, DeliveryError>>;
  putToken(botId: number, token: string): Promise<Result<null, DeliveryError>>;
  removeToken(botId: number): Promise<void>;
}

/** Asks Telegram whose token it is; keeps the token in the vault and the bot's public part in the database. */
export async function connectBot(
  to: BotConnections,
  pasted: string,
  apiRoot: string,
): Promise<Result<Bot, DeliveryError>> {
  const token = to.tokenIn(pasted);
  if (token === null) return err({ code: 'invalid-token' });
  const line = await lineTo(to, apiRoot, token);
  if (!line.ok) return line;
  const facts = await to.askAboutBot(line.value);
  if (!facts.ok) return facts;
  const known = await to.db.bots.get(facts.value.id);
  const bot: Bot = {
    ...facts.value,
    apiRoot,
    connectedAt: to.now(),
    ...(known?.tryOut && { tryOut: known.tryOut }),
  };
  // First the token: a bot that is listed can always speak.
  const kept = await to.putToken(bot.id, token);
  if (!kept.ok) return kept;
  await to.db.bots.put(bot);
  return ok(bot);
}

/** Forgets a bot, its token and its channels. Drafts and posts stay. */
export async function disconnectBot(to: BotConnections, botId: number): Promise<Result<null, DeliveryError>> {
  await to.removeToken(botId);
  const { db } = to;
  await db.transaction('rw', db.bots, db.channels, db.settings, async () => {
    for (const channel of await db.channels.where('botId').equals(botId).toArray())
      await removeChannel(db, channel.id);
    await db.bots.delete(botId);
  });
  return ok(null);
}
