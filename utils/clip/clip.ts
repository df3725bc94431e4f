import * as z from 'zod/mini';

/**
 * What was read off a page and judged: `clipOf` makes it of the {@link RawClip} that a script in the page answers with. The
 * injected script imports only the types of this file (they vanish in the build).
 */

/** Formatting inside a block, in the words of {@link PostDocument} so that a paragraph can move into a post as it is. */
export const clipMarkSchema = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['bold', 'italic', 'underline', 'strikethrough', 'code', 'math']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string() }) }),
]);

/** A run of text; with the mark `math` its text is TeX. */
export const inlineSchema = z.object({ text: z.string(), marks: z.optional(z.array(clipMarkSchema)) });

/** Why a paragraph was chosen, as data: the surface says it in the author's language. */
export const keyReasonSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.enum([
      'repeats-title',
      'repeats-description',
      'figures',
      'comparison',
      'conclusion',
      'central',
      'opening',
    ]),
  }),
  z.object({ code: z.literal('introduces'), term: z.string() }),
]);

/** What a block says. */
export const blockShape = {
  /** Captions, footnotes and references stand apart from the text: they are never candidates for a post. */
  kind: z.enum([
    'paragraph',
    'heading',
    'list-item',
    'quote',
    'code',
    'math',
    'table',
    'caption',
    'footnote',
    'reference',
  ]),
  /** The block's plain text; code keeps its lines, math is TeX, a table has a line a row with cells parted by tabs. */
  text: z.string(),
  inlines: z.array(inlineSchema),
  /** Heading level 1–6, or a list item's depth from 1. */
  level: z.optional(z.number()),
  /** A numbered list item's number; absent in bulleted lists. */
  number: z.optional(z.number()),
  /** A code block's language, as the page names it. */
  language: z.optional(z.string()),
  /** A table's cells, the header row first. */
  rows: z.optional(z.array(z.array(z.string()))),
};

export const clipBlockSchema = z.object({
  ...blockShape,
  /** Preselected for the post. */
  key: z.boolean(),
  /** How well it ranks for a post; comparable only within its page. `null`: not a candidate (headings, code, captions …). */
  score: z.nullable(z.number()),
  /** 1 = best candidate of the page; `null`: not a candidate. The best eight to twelve are offered. */
  rank: z.nullable(z.number()),
  /** Why it ranks as it does, for candidates that are worth offering. */
  reason: z.nullable(keyReasonSchema),
});

export const sourceKindSchema = z.enum(['article', 'paper', 'code', 'dataset', 'model', 'demo', 'project']);

/** A link that can go under the post. */
export const sourceSchema = z.object({ url: z.string(), kind: sourceKindSchema });

/** Sizes in CSS pixels as laid out or as the page states them; 0 where unknown. */
export const clipImageSchema = z.object({
  url: z.string(),
  alt: z.string(),
  width: z.number(),
  height: z.number(),
  caption: z.nullable(z.string()),
});

/** What of a clip depends on which text of the page is taken for the article. */
export const clipTextSchema = z.object({
  title: z.string(),
  /** BCP 47 primary language (`en`, `ru`); `null` when neither the page nor its letters tell. */
  language: z.nullable(z.string()),
  blocks: z.array(clipBlockSchema),
  /** The article itself first. */
  sources: z.array(sourceSchema),
  images: z.array(clipImageSchema),
});

/** What speaks against the text that was taken for the article. */
export const doubtSchema = z.object({
  /** It may be another text of the page, or only the beginning that the page shows to everybody. */
  why: z.enum(['another-text', 'only-a-teaser']),
  /** The author has seen the doubt and chosen this text. */
  isSettled: z.boolean(),
  /** The other texts that may be the article, the likeliest first. */
  others: z.array(clipTextSchema),
});

/** What of a clip is the page's, whichever text of it is taken for the article. */
export const pageShape = {
  /** The address the author had open. */
  url: z.string(),
  /** The article's own address: no tracking parameters, no fragment, never the home page. */
  canonicalUrl: z.string(),
  /** It is what the reader had selected, and not the article. */
  isSelection: z.optional(z.literal(true)),
  /** The page was too large to be read to its end: the article may go on there. */
  isPartial: z.optional(z.literal(true)),
  site: z.nullable(z.string()),
  authors: z.array(z.string()),
  /** ISO 8601 date (`2021-11-12`), as the page states it. */
  publishedOn: z.nullable(z.string()),
  description: z.nullable(z.string()),
  /** Milliseconds the reading took. */
  elapsedMs: z.number(),
};

export const clipSchema = z.object({
  ...pageShape,
  /** Absent where nothing speaks against the text. */
  doubt: z.optional(doubtSchema),
  ...clipTextSchema.shape,
});

export type ClipMark = z.infer<typeof clipMarkSchema>;
export type Inline = z.infer<typeof inlineSchema>;
export type KeyReason = z.infer<typeof keyReasonSchema>;
export type ClipBlock = z.infer<typeof clipBlockSchema>;
export type SourceKind = z.infer<typeof sourceKindSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ClipImage = z.infer<typeof clipImageSchema>;
export type ClipText = z.infer<typeof clipTextSchema>;
export type Doubt = z.infer<typeof doubtSchema>;
export type Clip = z.infer<typeof clipSchema>;
