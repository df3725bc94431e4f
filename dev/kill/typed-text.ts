/** What was typed in one go, until the browser was killed. */
export interface Typed {
  /** The whole text before. */
  before: string;
  /** One string each, in their order; the last may not have reached the browser. */
  inputs: readonly string[];
  /** How many of them were seen in the editor. */
  seen: number;
}

/**
 * How many of the inputs that an author saw are not in `stored`: negative where one is there that the browser had no time to show.
 * `null` when the text is not what was typed up to any input.
 */
export function lostInputs({ before, inputs, seen }: Typed, stored: string): number | null {
  let text = before;
  for (let kept = 0; kept <= inputs.length; kept++) {
    if (text === stored) return seen - kept;
    text += inputs[kept];
  }
  return null;
}
