import type { Node } from 'prosemirror-model';
import { Step } from 'prosemirror-transform';
import { postSchema } from './post-schema';

/** Steps as stored, ready to be applied. */
export function stepsFromJson(steps: readonly unknown[]): Step[] {
  return steps.map((step) => Step.fromJSON(postSchema, step));
}

/** What `node` becomes by `steps`. Throws when a step does not fit, which means a broken record. */
export function applySteps(node: Node, steps: readonly Step[]): Node {
  return steps.reduce((current, step) => {
    const { doc, failed } = step.apply(current);
    if (!doc) throw new Error(`A stored step does not fit its document: ${failed}`);
    return doc;
  }, node);
}
