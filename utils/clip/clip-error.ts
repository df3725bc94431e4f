import * as z from 'zod/mini';

/** Why a page gave no clip, one code for each situation an author can be in. */
export const clipErrorSchema = z.discriminatedUnion('code', [
  /** A browser page, the extension store, a PDF viewer: no script may run there. */
  z.object({
    code: z.literal('restricted-page'),
    page: z.enum(['browser', 'store', 'pdf', 'file', 'other']),
  }),
  /** The page was read and holds no article. */
  z.object({ code: z.literal('not-an-article') }),
  /** Reading took too long. */
  z.object({ code: z.literal('timed-out') }),
  /** The page closed or navigated away while it was read, or gave an answer that is no clip. */
  z.object({ code: z.literal('injection-failed') }),
]);

export type ClipError = z.infer<typeof clipErrorSchema>;
