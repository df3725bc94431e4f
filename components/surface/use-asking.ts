import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { deliveryProblem } from '@/utils/i18n/problems/delivery-problem';
import { type Problem, unexpectedProblem } from '@/utils/i18n/problems/problem';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { Result } from '@/utils/result';

type Failure = DeliveryError | 'unexpected';

export interface Asking {
  busy: boolean;
  /** What came of the last question, in words. */
  problem: Problem | null;
  /** Asks; the answer, or `null` where it failed. `question` is called at once, inside the author's click. */
  ask<Value>(question: () => Promise<Result<Value, DeliveryError>>): Promise<Value | null>;
  /** Forgets the problem. */
  clear(): void;
}

/**
 * One question to Telegram at a time, by way of the background. `botUsername`: the bot that it is about, when known; `host`: the
 * address, where that is what the question is about.
 */
export function useAsking(botUsername: string | null, host: string | null = null): Asking {
  const words = useTranslations('problems');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function ask<Value>(question: () => Promise<Result<Value, DeliveryError>>): Promise<Value | null> {
    setBusy(true);
    try {
      const answer = await (navigator.onLine ? question() : notAsked);
      setFailure(answer.ok ? null : answer.error);
      return answer.ok ? answer.value : null;
    } catch (error) {
      // The background gave no answer at all: our own mistake, and nothing of the request is in the error.
      console.error(error);
      setFailure('unexpected');
      return null;
    } finally {
      setBusy(false);
    }
  }

  const context = { moment: 'asking', botUsername, channelUrl: null, host } as const;
  const problem = failure === 'unexpected' ? unexpectedProblem(words) : null;
  return {
    busy,
    problem:
      problem ?? (failure && failure !== 'unexpected' ? deliveryProblem(failure, context, words) : null),
    ask,
    clear: () => setFailure(null),
  };
}

const notAsked = { ok: false, error: { code: 'offline' } } as const;
