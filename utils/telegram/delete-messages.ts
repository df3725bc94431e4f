import { isRefusal } from '@/utils/outbox/held';
import { type Deletion, undeleted } from '@/utils/outbox/transitions';
import { callBotApi, type Line, QUESTION_PATIENCE_MILLISECONDS } from './client';
import { deliveryErrorOf } from './refusals';

/**
 * Deletes messages of a channel, at most a hundred (Bot API, `deleteMessages`): those that are not there are passed over, so it can be
 * asked for again when no answer came. Telegram deletes for 48 hours.
 */
export async function deleteMessages(
  line: Line,
  chatId: string,
  messageIds: readonly number[],
): Promise<Deletion> {
  const parameters = { chat_id: chatId, message_ids: messageIds };
  const answer = await callBotApi(line, 'deleteMessages', parameters, QUESTION_PATIENCE_MILLISECONDS);
  if (answer.kind === 'accepted') return { type: 'deleted' };
  if (answer.kind === 'lost') return { type: 'held', error: { code: 'unreachable' } };
  const error = deliveryErrorOf(answer.refusal);
  if (error.code === 'rate-limited')
    return { type: 'rate-limited', retryAfterSeconds: error.retryAfterSeconds };
  // Without its rights in the channel a bot deletes nothing; by the time it has them again the author may have done it by hand.
  return isRefusal(error) && error.code !== 'invalid-token' ? { type: 'kept' } : undeleted(error);
}
