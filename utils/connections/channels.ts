import { channelRightSchema, type DeliveryError } from '@/utils/outbox/delivery-error';
import { err, ok, type Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Channel } from '@/utils/store/records';
import type { ChannelFacts } from '@/utils/telegram/channel';
import type { Line } from '@/utils/telegram/client';
import { type Gate, openLine } from './open-line';

/** What asking about a channel needs beside the gate. */
export interface ChannelConnections extends Gate {
  db: ClipperDatabase;
  now(): number;
  askAboutChannel(line: Line, botId: number, reference: string): Promise<Result<ChannelFacts, DeliveryError>>;
}

/** Finds the channel that `reference` names, asks what the bot may do there, and keeps it: once, however often it is added. */
export async function addChannel(
  to: ChannelConnections,
  botId: number,
  reference: string,
  language: string,
): Promise<Result<Channel, DeliveryError>> {
  const facts = await ask(to, botId, reference);
  if (!facts.ok) return facts;
  const { db, now } = to;
  return db.transaction('rw', db.channels, async () => {
    const known = await db.channels.where('chatId').equals(facts.value.chatId).first();
    const channel: Channel = {
      id: known?.id ?? crypto.randomUUID(),
      prefill: known?.prefill ?? 'same-language',
      addedAt: known?.addedAt ?? now(),
      answeredAt: known?.answeredAt ?? [],
      pause: known?.pause,
      ...facts.value,
      botId,
      language,
      checkedAt: now(),
    };
    await db.channels.put(channel);
    return ok(channel);
  });
}

/**
 * Asks again what a channel is called and what the bot may do there, and keeps it. When the bot is no more in it, all rights are
 * missing from then on; when nobody could be asked, the channel stays as it was.
 */
export async function checkChannel(
  to: ChannelConnections,
  channelId: string,
): Promise<Result<Channel, DeliveryError>> {
  const { db, now } = to;
  const channel = await db.channels.get(channelId);
  if (!channel) return err({ code: 'channel-not-found', reference: null });
  const facts = await ask(to, channel.botId, channel.chatId);
  if (facts.ok) {
    const { title, username, missingRights } = facts.value;
    await db.channels.update(channelId, { title, username, missingRights, checkedAt: now() });
    return ok({ ...channel, title, username, missingRights, checkedAt: now() });
  }
  if (facts.error.code === 'bot-was-removed' || facts.error.code === 'bot-not-member')
    await db.channels.update(channelId, { missingRights: channelRightSchema.options, checkedAt: now() });
  return facts;
}

async function ask(
  to: ChannelConnections,
  botId: number,
  reference: string,
): Promise<Result<ChannelFacts, DeliveryError>> {
  const bot = await to.db.bots.get(botId);
  if (!bot) return err({ code: 'token-missing' });
  const line = await openLine(to, bot);
  return line.ok ? to.askAboutChannel(line.value, botId, reference) : line;
}
