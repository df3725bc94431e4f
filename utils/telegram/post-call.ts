import type { Outcome } from '@/utils/outbox/transitions';
import type { PlannedCall } from '@/utils/post/plan';
import { callBotApi, type Line } from './client';
import { deliveryErrorOf } from './refusals';
import { messageIdOf } from './responses';

/** Makes one call of a post's plan, once, and says what became of it. */
export async function postCall(line: Line, chatId: string, call: PlannedCall): Promise<Outcome> {
  const answer = await callBotApi(line, call.method, { ...call.parameters, chat_id: chatId });
  switch (answer.kind) {
    case 'accepted':
      return { type: 'sent', messageId: messageIdOf(answer.result) };
    case 'lost':
      return { type: 'lost', why: answer.why };
    case 'refused': {
      const error = deliveryErrorOf(answer.refusal);
      return error.code === 'rate-limited'
        ? { type: 'rate-limited', retryAfterSeconds: error.retryAfterSeconds }
        : { type: 'refused', error };
    }
  }
}
