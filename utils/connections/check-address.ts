import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { Result } from '@/utils/result';
import type { Line } from '@/utils/telegram/client';
import { type Gate, lineTo } from './open-line';

/** What looking at an address needs beside the gate. */
export interface AddressConnections extends Gate {
  askWhoAnswers(line: Omit<Line, 'token'>): Promise<Result<'bot-api', DeliveryError>>;
}

/** Whether the Bot API answers at an address. No token goes there for it. */
export async function checkAddress(
  to: AddressConnections,
  apiRoot: string,
): Promise<Result<'bot-api', DeliveryError>> {
  const line = await lineTo(to, apiRoot, '');
  return line.ok ? to.askWhoAnswers(line.value) : line;
}
