import fc from 'fast-check';
import { SPLITTABLE } from '@/utils/post/entity-kinds';

/** What words can be formatted as. */
const FORMATS = [...SPLITTABLE, 'code'] as const;

/** What an author does next; places are parts of the post's length, so that they fit whatever was written by then. */
export interface Act {
  kind:
    | 'type'
    | 'markdown'
    | 'delete'
    | 'join'
    | 'split'
    | 'format'
    | 'link'
    | 'quote'
    | 'fold'
    | 'code'
    | 'pasteText'
    | 'pasteHtml'
    | 'undo'
    | 'redo'
    | 'close'
    | 'look';
  /** Which of the open surfaces. */
  surface: 0 | 1;
  /** Where in the post, and how many signs from there on. */
  place: number;
  length: number;
  format: (typeof FORMATS)[number];
  words: string;
  /** Whether what was done is stored before the next act begins. */
  isPatient: boolean;
}

const KINDS: Record<Act['kind'], number> = {
  type: 6,
  markdown: 2,
  delete: 3,
  join: 1,
  split: 2,
  format: 4,
  link: 1,
  quote: 2,
  fold: 1,
  code: 1,
  pasteText: 2,
  pasteHtml: 2,
  undo: 4,
  redo: 2,
  close: 2,
  look: 3,
};

const kind = fc.constantFrom(
  ...Object.entries(KINDS).flatMap(([kind, weight]) => Array<Act['kind']>(weight).fill(kind as Act['kind'])),
);

/** A random session: what is done one after another, on one surface or on two at once. */
export const session: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    kind,
    surface: fc.constantFrom<0 | 1>(0, 1),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 12 }),
    format: fc.constantFrom(...FORMATS),
    words: fc.constantFrom('слово', 'a', ' ', '👩‍🔬', '👍🏽 да', 'x.com', '«ёж» — ', 'rain, '),
    isPatient: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);
