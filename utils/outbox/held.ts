import type { DeliveryError } from './delivery-error';
import type { Outcome } from './transitions';

/** What is over some time without anybody telling: it is looked for again and again. */
const PASSING: readonly DeliveryError['code'][] = ['offline', 'unreachable', 'not-telegram'];

/** What an author mends. */
const MENDED: readonly DeliveryError['code'][] = [
  'invalid-token',
  'token-missing',
  'vault-locked',
  'address-not-permitted',
];

/** Whether a post waits because of it, and goes out by itself when it is over: it says nothing against the post. */
export const holds = (error: DeliveryError): boolean =>
  isPassing(error) || MENDED.some((code) => code === error.code);

export const isPassing = (error: DeliveryError): boolean => PASSING.some((code) => code === error.code);

/** What kept a post from being sent, as what it means for the post. Nothing of it was executed. */
export const unsent = (error: DeliveryError): Outcome | { type: 'held'; error: DeliveryError } => ({
  type: holds(error) ? 'held' : 'refused',
  error,
});
