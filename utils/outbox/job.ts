import * as z from 'zod/mini';
import type { Plan, PlannedCall } from '@/utils/post/plan';
import { deliveryErrorSchema } from './delivery-error';

export const jobStateSchema = z.enum([
  'scheduled',
  'queued',
  'attempting',
  'sent',
  'failed',
  'unknown',
  'deleting',
  'editing',
]);

/** One Bot API call of a job: what was sent is not sent again. */
export const partSchema = z.object({
  call: z.custom<PlannedCall>(),
  state: z.enum(['pending', 'sent']),
  /** `null` while pending, and when Telegram said yes without telling the id. */
  messageId: z.nullable(z.number()),
  /** What is to stand there instead, until Telegram has confirmed it (`edit.ts`). */
  edit: z.optional(z.custom<PlannedCall>()),
});

/** A post on its way: written once by a surface, from then on changed by the outbox alone. Times are epoch milliseconds. */
export const jobSchema = z.object({
  id: z.string(),
  draftId: z.string(),
  channelId: z.string(),
  state: jobStateSchema,
  parts: z.array(partSchema),
  createdAt: z.number(),
  /** Not to be sent before: set by the countdown, by `retry_after`, by a hold, and by scheduling. */
  notBeforeAt: z.number(),
  /** How long after Send was pressed it could be called off (`countdown.ts`). */
  countdownSeconds: z.optional(z.number()),
  /** How often in a row Telegram has said that something is still to be mended (`held.ts`). */
  checks: z.optional(z.number()),
  /** How many requests have left for this job. */
  attempts: z.number(),
  /** When the request under way left; `null` unless `attempting`, or `editing` just now. */
  attemptStartedAt: z.nullable(z.number()),
  /** Until when a request to edit that nobody answered may still arrive (`edit.ts`). */
  strayUntilAt: z.optional(z.number()),
  /** When Telegram confirmed the author's last changes. */
  editedAt: z.optional(z.number()),
  /** Why it is `failed`, `unknown`, or waiting again in `queued`. */
  error: z.nullable(deliveryErrorSchema),
  finishedAt: z.nullable(z.number()),
});

/** Whether a part of it is in the channel for certain. */
export const hasSentPart = ({ parts }: Pick<Job, 'parts'>) => parts.some((part) => part.state === 'sent');

/** Whether all that is in the channel of it has a number to delete it by. */
export const canBeDeleted = (job: Pick<Job, 'parts'>) =>
  hasSentPart(job) && job.parts.every((part) => part.state !== 'sent' || part.messageId !== null);

/** The numbers of its messages. */
export const messageIdsOf = ({ parts }: Pick<Job, 'parts'>) =>
  parts.flatMap(({ messageId }) => messageId ?? []);

export type JobState = z.infer<typeof jobStateSchema>;
export type Part = z.infer<typeof partSchema>;
export type Job = z.infer<typeof jobSchema>;

/** A new job for `plan`, ready to be sent when its countdown is over. */
export function newJob(
  id: string,
  draftId: string,
  channelId: string,
  plan: Plan,
  now: number,
  countdownSeconds = 0,
): Job {
  return {
    id,
    draftId,
    channelId,
    state: 'queued',
    parts: plan.calls.map((call) => ({ call, state: 'pending', messageId: null })),
    createdAt: now,
    notBeforeAt: now + countdownSeconds * 1000,
    countdownSeconds,
    attempts: 0,
    attemptStartedAt: null,
    error: null,
    finishedAt: null,
  };
}

/** After Telegram has confirmed what an attempt asked for: nothing of it is left to look after, and what comes next may at once. */
export const confirmed = (job: Job, now: number): Job => ({
  ...job,
  attemptStartedAt: null,
  error: null,
  checks: 0,
  notBeforeAt: now,
});
