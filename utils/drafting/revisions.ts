import type { Node } from 'prosemirror-model';
import { applySteps } from '@/utils/post/document-steps';
import type { DraftPast } from '@/utils/store/draft-past';

/** A pause after which an author comes back to what was left: its end is worth going back to. */
const PAUSE_MS = 5 * 60_000;

/** A state that a draft was in, and what makes it worth going back to. */
export interface Revision {
  node: Node;
  /** When it was left so. */
  at: number;
  kind: 'begun' | 'left' | 'sent';
}

/**
 * The states of a draft to go back to, the newest first: as it was begun, as it was left before each pause, as it was sent. A state that is
 * the same as the one before it is none of its own.
 *
 * @param sentAt when its posts were sent off
 */
export function revisionsOf(
  { beginning, inputs }: DraftPast,
  begunAt: number,
  sentAt: readonly number[],
): Revision[] {
  const revisions: Revision[] = [{ node: beginning, at: begunAt, kind: 'begun' }];
  let node = beginning;
  for (const [index, { steps, at }] of inputs.entries()) {
    node = applySteps(node, steps);
    const nextAt = inputs[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const isSent = sentAt.some((sent) => at <= sent && sent < nextAt);
    const isLast = revisions.at(-1)?.node.eq(node) ?? false;
    if ((isSent || nextAt - at >= PAUSE_MS) && !isLast)
      revisions.push({ node, at, kind: isSent ? 'sent' : 'left' });
  }
  return revisions.reverse();
}
