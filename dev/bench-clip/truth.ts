import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** What a reader says of a saved page, in the `truth.json` beside it. */
const truthSchema = z.object({
  title: z.nullish(z.string()),
  /** The article's text, and its paragraphs. */
  body_text: z.string(),
  paragraphs: z.array(z.string()),
  /** What counts neither for nor against: the captions, where they are known. */
  ignore: z.nullish(z.string()),
  /** Which paragraphs a post would be written from, the best first; absent where nobody chose. */
  key: z.nullish(z.array(z.number())),
  /** Which others would do as well. */
  also: z.nullish(z.array(z.number())),
});

export type Truth = z.infer<typeof truthSchema>;

/**
 * The truth that lies beside a page, `null` where there is none.
 *
 * @throws when it has another form.
 */
export function truthIn(folder: string): Truth | null {
  const file = join(folder, 'truth.json');
  return existsSync(file) ? truthSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
