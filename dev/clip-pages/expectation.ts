import * as z from 'zod/mini';
import { clipBlockSchema, sourceKindSchema } from '@/utils/clip/clip';

const kind = clipBlockSchema.shape.kind;
const oneOrMore = <Schema extends z.ZodMiniType>(schema: Schema) => z.union([schema, z.array(schema)]);
const texts = z.optional(z.array(z.string()));

/**
 * What `expect.json` beside a page may say of its clip. Every field but the address is optional; a misspelt one is
 * refused. Texts are compared without regard to white space, quotation marks, dashes and invisible characters. Unless said
 * otherwise they are looked for in the text alone: not in captions, footnotes and references, which stand apart.
 */
export const expectationSchema = z.strictObject({
  /** The address the page stands at. */
  url: z.url(),
  /** Why jsdom, which lays nothing out, cannot read this page: then the browser alone does. */
  browserOnly: z.optional(z.string()),

  /** The title, or every title that is right. */
  title: z.optional(oneOrMore(z.string())),
  /** All of them, in order. */
  authors: texts,
  publishedOn: z.optional(z.nullable(z.string())),
  language: z.optional(z.nullable(z.string())),
  canonicalUrl: z.optional(z.string()),

  /** Each lies inside one block. */
  contains: texts,
  /** No block holds them. */
  absent: texts,
  /** How the first block that is no heading begins. */
  first: z.optional(z.string()),
  /** They come in this order. */
  order: texts,
  /** Each occurs exactly once. */
  once: texts,
  /** The two lie in different blocks. */
  apart: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  /** Compared with their spaces and line breaks. */
  exact: texts,
  /** Formulas, compared without any space. */
  tex: texts,
  /** Of which kind a block that holds the text is, whether it stands apart or not. */
  kinds: z.optional(z.record(z.string(), oneOrMore(kind))),
  /** Each lies inside the caption of an image. */
  captions: texts,

  /** Each lies inside a key paragraph. */
  key: texts,
  /** No key paragraph holds them. */
  keyAbsent: texts,

  /** Each is there, once; with several addresses, one of them. */
  sources: z.optional(
    z.array(z.strictObject({ url: oneOrMore(z.string()), kind: z.optional(oneOrMore(sourceKindSchema)) })),
  ),
  sourcesAbsent: texts,
});

export type Expectation = z.infer<typeof expectationSchema>;
