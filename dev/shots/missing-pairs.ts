import { POPUP_WIDTH } from './composer-scenes';
import type { View } from './scene';

const WIDTHS = [320, 420, 760, 1280];

/** What meets in at least one picture: two of a view's properties, with the values that each can have there. */
const PAIRS: { [Property in keyof View]?: readonly View[Property][] }[] = [
  { language: ['en', 'ru'], theme: ['light', 'dark'] },
  { surface: ['popup'], width: [POPUP_WIDTH] },
  { surface: ['panel', 'desk', 'options'], width: WIDTHS },
  { state: ['ready', 'sent', 'waiting', 'unknown'], length: ['short', 'usual', 'long'] },
  // Beyond what was asked: each surface in each language and theme.
  { surface: ['popup', 'panel', 'desk', 'options'], language: ['en', 'ru'] },
  { surface: ['popup', 'panel', 'desk', 'options'], theme: ['light', 'dark'] },
];

/** The pairs of values that no picture shows together, such as `panel × 420`. */
export function missingPairs(views: readonly View[]): string[] {
  return PAIRS.flatMap((pair) => {
    const [[one, ones], [other, others]] = Object.entries(pair) as [Entry, Entry];
    return ones.flatMap((first) =>
      others
        .filter((second) => !views.some((view) => view[one] === first && view[other] === second))
        .map((second) => `${first} × ${second}`),
    );
  });
}

type Entry = [keyof View, readonly View[keyof View][]];
