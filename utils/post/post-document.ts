import * as z from 'zod/mini';

/**
 * A post as data: a list of blocks joined by one `\n`. It is the very JSON that the editor's schema (`post-schema.ts`)
 * reads and writes, and the only model of a post that there is. Marks are Telegram's own (Bot API, MessageEntity).
 * The title is the first line, not a field.
 */

export const markSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'code']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string() }) }),
  z.object({ type: z.literal('customEmoji'), attrs: z.object({ id: z.string() }) }),
]);

export const textRunSchema = z.object({
  type: z.literal('text'),
  /** NFC, never empty, no line break. */
  text: z.string(),
  marks: z.optional(z.array(markSchema)),
});

/** Which block of which clip a line came from; kept through edits. */
export const originSchema = z.object({ clipId: z.string(), paragraph: z.number() });

export const lineSchema = z.object({
  type: z.literal('line'),
  attrs: z.optional(z.object({ from: z.nullable(originSchema) })),
  content: z.optional(z.array(textRunSchema)),
});

export const quoteSchema = z.object({
  type: z.literal('quote'),
  attrs: z.object({ expandable: z.boolean() }),
  content: z.array(lineSchema),
});

export const preSchema = z.object({
  type: z.literal('pre'),
  attrs: z.object({ from: z.nullable(originSchema), language: z.nullable(z.string()) }),
  /** At most one run, without marks; it may hold line breaks. */
  content: z.optional(z.array(textRunSchema)),
});

export const blockSchema = z.discriminatedUnion('type', [lineSchema, quoteSchema, preSchema]);

export const postDocumentSchema = z.object({ type: z.literal('doc'), content: z.array(blockSchema) });

export type Mark = z.infer<typeof markSchema>;
export type TextRun = z.infer<typeof textRunSchema>;
export type Origin = z.infer<typeof originSchema>;
export type Line = z.infer<typeof lineSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Pre = z.infer<typeof preSchema>;
export type Block = z.infer<typeof blockSchema>;
export type PostDocument = z.infer<typeof postDocumentSchema>;
