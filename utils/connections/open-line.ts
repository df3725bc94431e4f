import { isLoopback } from '@/utils/api-address';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { err, ok, type Result } from '@/utils/result';
import type { Bot } from '@/utils/store/records';
import type { Line } from '@/utils/telegram/client';

/** What stands between a bot and Telegram. */
export interface Gate {
  tokenOf(botId: number): Promise<Result<string, DeliveryError>>;
  /** Whether the browser lets the extension talk to this address. */
  mayReach(apiRoot: string): Promise<boolean>;
  isOnline(): boolean;
  fetch: typeof fetch;
}

/** The line of a bot whose token is known, or what keeps it from talking: nothing has been sent then. */
export async function openLine(
  gate: Gate,
  bot: Pick<Bot, 'id' | 'apiRoot'>,
): Promise<Result<Line, DeliveryError>> {
  const token = await gate.tokenOf(bot.id);
  return token.ok ? lineTo(gate, bot.apiRoot, token.value) : token;
}

/** A line with this token. A browser without a network is believed, but for addresses on this machine. */
export async function lineTo(
  gate: Gate,
  apiRoot: string,
  token: string,
): Promise<Result<Line, DeliveryError>> {
  if (!(await gate.mayReach(apiRoot))) return err({ code: 'address-not-permitted', apiRoot });
  if (!gate.isOnline() && !isLoopback(apiRoot)) return err({ code: 'offline' });
  return ok({ apiRoot, token, fetch: gate.fetch });
}
