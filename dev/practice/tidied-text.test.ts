import * as fc from 'fast-check';
import { Transform } from 'prosemirror-transform';
import { describe, expect, it } from 'vitest';
import { entitiesFromDocument } from '@/utils/post/entities';
import { normalise } from '@/utils/post/normalise';
import { documentFromNode, nodeFromDocument, postSchema } from '@/utils/post/post-schema';
import { tidyTypography } from '@/utils/post/tidy-typography';
import { loadTelegramText } from './telegram-text';

const telegram = loadTelegramText();

if (!telegram) console.log('skipped: TDLib is not available on this platform');

const words = fc.constantFrom(
  '"',
  '--',
  '-',
  ' ',
  ' ',
  'в',
  'и',
  'доме',
  'model',
  '5',
  '000',
  'кг',
  '№',
  '😀',
  "isn't",
  '—',
  '(',
  ')',
);
const marks = fc.subarray(['bold', 'italic', 'spoiler', 'code'] as const);
const run = fc.tuple(fc.array(words, { minLength: 1, maxLength: 8 }), marks);

/** A post of one line, in runs that look differently. */
const post = fc.array(run, { minLength: 1, maxLength: 6 }).map((runs) =>
  postSchema.node('doc', null, [
    postSchema.node(
      'line',
      null,
      runs.map(([text, names]) => {
        const isCode = names.includes('code');
        return postSchema.text(
          text.join(''),
          names.filter((name) => !isCode || name === 'code').map((name) => postSchema.mark(name)),
        );
      }),
    ),
  ]),
);

describe.skipIf(!telegram)('a post whose typography was tidied up', () => {
  it('is kept by Telegram as we say, with every entity in its place, and code as it was', () => {
    fc.assert(
      fc.property(post, fc.constantFrom('ru' as const, 'en' as const), (before, language) => {
        const { doc } = tidyTypography(new Transform(nodeFromDocument(documentFromNode(before))), language);
        doc.check();
        const { text, entities } = entitiesFromDocument(documentFromNode(doc));
        const ours = normalise(text, entities);
        const theirs = telegram?.sent(text, entities, { detect: false });
        expect(theirs?.ok).toBe(ours.ok);
        if (ours.ok && theirs?.ok)
          expect({ text: theirs.value.text, entities: theirs.value.entities }).toEqual({
            text: ours.value.text,
            entities: ours.value.entities,
          });
        expect(codeIn(doc)).toEqual(codeIn(before));
      }),
      { numRuns: 300 },
    );
  });
});

function codeIn(doc: typeof post extends fc.Arbitrary<infer Doc> ? Doc : never): string {
  let code = '';
  doc.descendants((node) => {
    if (node.isText && postSchema.marks.code.isInSet(node.marks)) code += node.text;
  });
  return code;
}
