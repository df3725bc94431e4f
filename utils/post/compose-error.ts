import * as z from 'zod/mini';

/** Why a document cannot be sent as it stands. */
export const composeErrorSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty-post') }),
  /** Both in code points after Telegram's own cleaning and trimming (TDLib `MessageContent.cpp`, `utf8_length`). */
  z.object({ code: z.literal('too-long'), length: z.number(), limit: z.number() }),
  z.object({ code: z.literal('invalid-link'), url: z.string() }),
  /** Beyond the limit Telegram drops formatting without a word, so we refuse. */
  z.object({ code: z.literal('too-many-entities'), count: z.number(), limit: z.number() }),
]);

export type ComposeError = z.infer<typeof composeErrorSchema>;
