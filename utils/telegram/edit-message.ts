import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { NotEdited } from '@/utils/outbox/edit';
import { isRefusal } from '@/utils/outbox/held';
import type { Editing } from '@/utils/outbox/transitions';
import type { PlannedCall } from '@/utils/post/plan';
import type { Refusal } from './answer';
import { callBotApi, type Line } from './client';
import { deliveryErrorOf, withoutPrefix } from './refusals';

/**
 * Makes a message read as `call` has it (Bot API, `editMessageText`). To ask twice does no harm: what reads so already is edited. What
 * is left out of the request is lost, so the buttons and the preview's options go along.
 */
export async function editMessage(
  line: Line,
  chatId: string,
  messageId: number,
  { parameters }: PlannedCall,
): Promise<Editing> {
  const { text, entities, link_preview_options, reply_markup } = parameters;
  const content = { text, entities, link_preview_options, reply_markup };
  const answer = await callBotApi(line, 'editMessageText', {
    ...content,
    chat_id: chatId,
    message_id: messageId,
  });
  if (answer.kind === 'accepted') return { type: 'edited' };
  if (answer.kind === 'lost') return { type: 'lost', why: answer.why };
  return refusedEditing(answer.refusal);
}

function refusedEditing(refusal: Refusal): Editing {
  const words = withoutPrefix(refusal.description).toLowerCase();
  if (words.startsWith('message is not modified')) return { type: 'edited' };
  const error = deliveryErrorOf(refusal);
  if (error.code === 'rate-limited')
    return { type: 'rate-limited', retryAfterSeconds: error.retryAfterSeconds };
  if (error.code === 'invalid-token') return { type: 'held', error };
  const description = withoutPrefix(refusal.description);
  return { type: 'not-edited', error: { code: 'not-edited', why: whyNotEdited(words, error), description } };
}

function whyNotEdited(words: string, error: DeliveryError): NotEdited['why'] {
  const starts = (beginnings: readonly string[]) =>
    beginnings.some((beginning) => words.startsWith(beginning));
  if (starts(GONE)) return 'gone';
  // Without its rights in the channel a bot edits nothing; the author has the text here and saves it again.
  return isRefusal(error) || starts(FORBIDDEN) ? 'forbidden' : 'refused';
}

/** telegram-bot-api `Client.cpp:8419`, and the servers' own. */
const GONE = ['message to edit not found', 'message_id_invalid'];
/** tdlib/td `MessagesManager.cpp:23386,23393`, and the servers' own. */
const FORBIDDEN = [
  "message can't be edited",
  'there is no text in the message to edit',
  'message_author_required',
  'message_edit_time_expired',
];
