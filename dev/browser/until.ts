import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is something.
 *
 * @param what is waited for, as it stands after "waited for".
 * @throws after `timeoutMs` without an answer.
 */
export async function until<Value>(
  ask: () => Promise<Value | undefined | null | false> | Value | undefined | null | false,
  what: string,
  timeoutMs = 20_000,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs / 1000} s for ${what}, in vain.`);
    await pause(25);
  }
}
