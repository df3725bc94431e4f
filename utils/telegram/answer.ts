import * as z from 'zod/mini';

/** Telegram understood the request and did not execute it (Bot API, "Making requests"). */
export interface Refusal {
  errorCode: number;
  /** Telegram's own words, with their prefix. */
  description: string;
  retryAfterSeconds: number | null;
  migrateToChatId: string | null;
}

/**
 * What became of a request. `lost`: it left, and nobody can know whether it was executed. An answer with `ok: true` is
 * `accepted` whatever else it holds or lacks.
 */
export type Answer =
  | { kind: 'accepted'; result: unknown }
  | { kind: 'refused'; refusal: Refusal }
  | {
      kind: 'lost';
      why: 'no-answer' | 'timed-out' | 'server-error' | 'unreadable-answer';
      /** The HTTP status, where there was one. */
      status: number | null;
    };

const envelopeSchema = z.union([
  z.looseObject({ ok: z.literal(true), result: z.optional(z.unknown()) }),
  z.looseObject({
    ok: z.literal(false),
    error_code: z.optional(z.number()),
    description: z.optional(z.string()),
    parameters: z.optional(
      z.looseObject({
        retry_after: z.optional(z.number()),
        migrate_to_chat_id: z.optional(z.union([z.number(), z.string()])),
      }),
    ),
  }),
]);

/** Reads the body of an answer. 5xx was perhaps executed, and so was whatever answers without Telegram's envelope. */
export function readAnswer(status: number, body: string): Answer {
  const parsed = envelopeSchema.safeParse(parseJson(body));
  if (!parsed.success)
    return { kind: 'lost', why: status >= 500 ? 'server-error' : 'unreadable-answer', status };
  const envelope = parsed.data;
  if (envelope.ok) return { kind: 'accepted', result: envelope.result };
  const errorCode = envelope.error_code ?? status;
  if (errorCode >= 500) return { kind: 'lost', why: 'server-error', status };
  if (errorCode < 400) return { kind: 'lost', why: 'unreadable-answer', status };
  const migrateToChatId = envelope.parameters?.migrate_to_chat_id;
  return {
    kind: 'refused',
    refusal: {
      errorCode,
      description: envelope.description ?? '',
      retryAfterSeconds: envelope.parameters?.retry_after ?? null,
      migrateToChatId: migrateToChatId === undefined ? null : String(migrateToChatId),
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
