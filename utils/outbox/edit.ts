import type { PlannedCall } from '@/utils/post/plan';
import type { DeliveryError } from './delivery-error';
import { canBeDeleted, confirmed, type Job, type Part } from './job';

/**
 * How long a request may still be under way after its sender has given it up; longer than any patience of ours. To ask for the same
 * text twice does no harm, but an older text that arrives after a newer one would take its place.
 */
export const STRAY_MILLISECONDS = 300_000;

export type NotEdited = Extract<DeliveryError, { code: 'not-edited' }>;

/** The author's text in the place of the one in the channel: one call for each message of the post. */
export type Edit = readonly PlannedCall[];

/** Whether all of it is in the channel, each message with the number to edit it by. */
export const canBeEdited = (job: Pick<Job, 'parts' | 'state'>) => job.state === 'sent' && canBeDeleted(job);

/** Whether it was deleted in the channel, as Telegram said when it was to be edited. */
export const isGone = ({ state, error }: Job) =>
  state === 'sent' && error?.code === 'not-edited' && error.why === 'gone';

/** The message that is edited next. */
export const partToEdit = ({ parts }: Pick<Job, 'parts'>) => parts.find(({ edit }) => edit !== undefined);

/**
 * The job with what is asked for. All its messages are edited: whether a text is still the one in the channel is for Telegram to say.
 * An earlier text that may still be under way is waited for.
 */
export function withEdit(job: Job, edit: Edit, now: number): Job {
  if (!canBeEdited(job) || edit.length !== job.parts.length) return job;
  const parts = job.parts.map((part, index) => ({ ...part, edit: editOf(part, edit[index] ?? part.call) }));
  return { ...job, state: 'editing', parts, error: null, checks: 0, notBeforeAt: strayEndsAt(job, now) };
}

/** Whatever an edit leaves out is lost, so the buttons under the message come along (Bot API, `editMessageText`). */
function editOf({ call }: Part, { method, parameters }: PlannedCall): PlannedCall {
  const { reply_markup } = call.parameters;
  return { method, parameters: { ...parameters, ...(reply_markup && { reply_markup }) } };
}

/** When no earlier request to edit is under way any more. */
const strayEndsAt = ({ strayUntilAt = 0 }: Job, now: number) => withinStray(strayUntilAt, now);

/** When a text that was asked for may leave; one that was asked for before may at once. */
export const editLeavesAt = ({ error, notBeforeAt }: Job, now: number) =>
  error === null ? withinStray(notBeforeAt, now) : now;

/** What lies further ahead is nothing: somebody has set the clock back. */
const withinStray = (at: number, now: number) => (at > now && at - now <= STRAY_MILLISECONDS ? at : now);

/** Telegram has confirmed what was asked of the next message. */
export function withPartEdited(job: Job, now: number): Job {
  const edited = partToEdit(job);
  const parts = job.parts.map((part) => (part === edited && part.edit ? settled(part, part.edit) : part));
  const isDone = !partToEdit({ parts });
  return {
    ...confirmed(job, now),
    parts,
    state: isDone ? 'sent' : 'editing',
    ...(isDone && { editedAt: now }),
  };
}

/** Telegram refuses: what was not confirmed is given up, and its message is what it was. */
export function withoutEdit(job: Job, { why, ...rest }: NotEdited): Job {
  const error = { ...rest, why: why === 'gone' && job.parts.length > 1 ? 'part-gone' : why } as const;
  const parts = job.parts.map((part) => settled(part, part.call));
  return { ...job, parts, state: 'sent', attemptStartedAt: null, error };
}

const settled = ({ edit: _, ...part }: Part, call: PlannedCall): Part => ({ ...part, call });
