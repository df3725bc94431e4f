import type * as z from 'zod/mini';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { err, ok, type Result } from '@/utils/result';
import { type CallParameters, callBotApi, type Line, QUESTION_PATIENCE_MILLISECONDS } from './client';
import { deliveryErrorOf } from './refusals';

/**
 * Calls a method that changes nothing, so that a lost answer is just no answer, and reads what it says with `schema`.
 * `reference`: how the chat was named by the author, for the error that says there is none.
 */
export async function ask<Schema extends z.ZodMiniType>(
  line: Line,
  method: string,
  parameters: CallParameters,
  schema: Schema,
  reference: string | null = null,
): Promise<Result<z.infer<Schema>, DeliveryError>> {
  const answer = await callBotApi(line, method, parameters, QUESTION_PATIENCE_MILLISECONDS);
  if (answer.kind === 'refused') return err(deliveryErrorOf(answer.refusal, reference));
  if (answer.kind === 'lost') {
    return err(
      answer.why === 'unreadable-answer'
        ? { code: 'not-telegram', status: answer.status ?? 0 }
        : { code: 'unreachable' },
    );
  }
  const parsed = schema.safeParse(answer.result);
  return parsed.success ? ok(parsed.data) : err({ code: 'not-telegram', status: 200 });
}
