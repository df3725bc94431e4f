import * as z from 'zod/mini';
import { blockShape, clipImageSchema, doubtSchema, pageShape } from './clip';

/**
 * What a script reads off a page: everything that needs the page. What can be judged from that alone (the ranking of the
 * paragraphs, the Sources, the language) is left to `clipOf`, so that the script is small and the page soon free again.
 */

export const rawBlockSchema = z.object({
  ...blockShape,
  /** How many words it has. */
  length: z.number(),
  /** The share of its letters that lie in a link of any kind, 0–1. */
  linked: z.number(),
});

/** One text of a page that may be its article. */
export const rawTextSchema = z.object({
  title: z.string(),
  blocks: z.array(rawBlockSchema),
  /** Addresses that are the article's own by where they stand on the page. */
  ownLinks: z.array(z.string()),
  images: z.array(clipImageSchema),
});

export const rawClipSchema = z.object({
  ...pageShape,
  /** BCP 47 primary language that the page declares. */
  declaredLanguage: z.nullable(z.string()),
  doubt: z.optional(z.object({ ...doubtSchema.shape, others: z.array(rawTextSchema) })),
  ...rawTextSchema.shape,
});

export type RawBlock = z.infer<typeof rawBlockSchema>;
export type RawText = z.infer<typeof rawTextSchema>;
export type RawClip = z.infer<typeof rawClipSchema>;
