import type { DeliveryError } from '@/utils/outbox/delivery-error';
import { err, ok, type Result } from '@/utils/result';
import { callBotApi, type Line, QUESTION_PATIENCE_MILLISECONDS } from './client';

/** Has the form of a token and is nobody's: an address that is being looked at gets none to see. */
const NO_TOKEN = '1:channel-clipper-asks-who-answers-here';

/** What Telegram says to a token that it does not know: unauthorised, not found, or sent elsewhere (`ClientManager.cpp:76-84`). */
const UNKNOWN_TOKEN = [401, 404, 421];

/**
 * Whether the Bot API answers at an address. Anything else that answers is told apart from nothing: a portal that wants a password,
 * a proxy's page, an API of another kind, even one that says yes to a token which is none.
 */
export async function askWhoAnswers(
  line: Omit<Line, 'token'>,
): Promise<Result<'bot-api', Extract<DeliveryError, { code: 'unreachable' | 'not-telegram' }>>> {
  const asking = { ...line, token: NO_TOKEN };
  const answer = await callBotApi(asking, 'getMe', {}, QUESTION_PATIENCE_MILLISECONDS);
  switch (answer.kind) {
    case 'accepted':
      return err({ code: 'not-telegram', status: 200 });
    case 'lost':
      return err(
        answer.why === 'unreadable-answer'
          ? { code: 'not-telegram', status: answer.status ?? 0 }
          : { code: 'unreachable' },
      );
    case 'refused': {
      const { errorCode } = answer.refusal;
      return UNKNOWN_TOKEN.includes(errorCode) || errorCode === 429
        ? ok('bot-api')
        : err({ code: 'not-telegram', status: errorCode });
    }
  }
}
