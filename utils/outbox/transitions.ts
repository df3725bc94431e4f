import type { DeliveryError } from './delivery-error';
import { type Edit, type NotEdited, STRAY_MILLISECONDS, withEdit, withoutEdit, withPartEdited } from './edit';
import { type Hold, holds, isRefusal, recheckMilliseconds } from './held';
import { canBeDeleted, confirmed, type Job, type JobState } from './job';

type UnknownWhy = Extract<DeliveryError, { code: 'unknown-outcome' }>['why'];

/** What a request came to. */
export type Outcome =
  | { type: 'sent'; messageId: number | null }
  /** Not executed; Telegram says when to come back. */
  | { type: 'rate-limited'; retryAfterSeconds: number }
  /** Not executed, and it will not be. */
  | { type: 'refused'; error: DeliveryError }
  /** Perhaps executed. */
  | { type: 'lost'; why: UnknownWhy };

/** What asking Telegram to delete messages came to. To ask twice does no harm, so a lost answer is just asked for again. */
export type Deletion =
  /** They are not in the channel, whoever deleted them. */
  | { type: 'deleted' }
  /** Telegram refuses: what an earlier request has not deleted stays there. */
  | { type: 'kept' }
  | { type: 'held'; error: Hold }
  | { type: 'rate-limited'; retryAfterSeconds: number };

/** What asking Telegram to edit a message came to. It is asked for again when the answer was lost. */
export type Editing =
  /** It reads as asked. */
  | { type: 'edited' }
  | { type: 'not-edited'; error: NotEdited }
  | { type: 'held'; error: Hold }
  | { type: 'rate-limited'; retryAfterSeconds: number }
  | { type: 'lost'; why: UnknownWhy };

/** All that can happen to a job. */
export type JobEvent =
  | Outcome
  | Deletion
  | Editing
  /** Its time has come. */
  | { type: 'due' }
  /** Not executed, or nothing left; it waits until this is mended. */
  | { type: 'held'; error: Hold }
  /** What it was held by may be mended: it is worth another try. */
  | { type: 'released' }
  /** A request is about to leave. */
  | { type: 'started' }
  /** The author says: send it again. */
  | { type: 'sent-again' }
  /** The author has looked into the channel, and it is there. */
  | { type: 'found'; messageId: number | null }
  /** The author wants out of the channel what is there of it. */
  | { type: 'taken-back' }
  /** The author wants it to read otherwise in the channel. */
  | { type: 'rewritten'; edit: Edit }
  /** The author tells the number of a message that is there. */
  | { type: 'numbered'; messageId: number };

/** In which states an event means something. */
const MEANINGFUL: Record<JobEvent['type'], readonly JobState[]> = {
  due: ['scheduled'],
  // From `queued`: it was seen before a request left.
  held: ['queued', 'attempting', 'deleting', 'editing'],
  released: ['queued', 'deleting', 'editing'],
  started: ['queued', 'editing'],
  // A yes of Telegram's is believed whenever it comes.
  sent: ['scheduled', 'queued', 'attempting', 'failed', 'unknown'],
  'rate-limited': ['attempting', 'deleting', 'editing'],
  // From `queued`: there is no channel or bot to send it with.
  refused: ['queued', 'attempting'],
  // Never from `queued`: nothing has left.
  lost: ['attempting', 'editing'],
  'sent-again': ['failed', 'unknown'],
  found: ['unknown'],
  numbered: ['sent'],
  // Never while a request is under way or nobody knows of one: a message would be left behind.
  'taken-back': ['queued', 'sent', 'failed'],
  deleted: ['deleting'],
  kept: ['deleting'],
  rewritten: ['sent'],
  edited: ['editing'],
  'not-edited': ['editing'],
};

/**
 * The job after `event`; the very same object when the event means nothing in its state, so that a button pressed in two
 * windows, or an answer that comes late, does no harm. `null` when it is no job any more and its draft is a draft again.
 * `now` is epoch milliseconds.
 */
export function transition(job: Job, event: JobEvent, now: number): Job | null {
  if (!MEANINGFUL[event.type].includes(job.state)) return job;
  switch (event.type) {
    case 'due':
    case 'sent-again':
      return { ...job, state: 'queued', error: null, notBeforeAt: now, finishedAt: null };
    case 'held':
      return held(job, event.error, now);
    case 'released':
      return holds(job.error) ? { ...job, checks: 0, notBeforeAt: now } : job;
    case 'started': {
      // What Telegram alone can take back is told until it has.
      const error = isRefusal(job.error) ? job.error : null;
      const state = job.state === 'editing' ? 'editing' : 'attempting';
      return { ...job, state, attempts: job.attempts + 1, attemptStartedAt: now, error };
    }
    case 'sent':
    case 'found':
      return withPartSent(job, event.messageId, now);
    case 'numbered':
      return withNumber(job, event.messageId);
    case 'taken-back':
      if (!canBeDeleted(job)) return job;
      return { ...job, state: 'deleting', error: null, checks: 0, notBeforeAt: now };
    case 'deleted':
      return null;
    case 'kept':
      return { ...job, state: isWhollySent(job) ? 'sent' : 'failed', error: { code: 'not-deletable' } };
    case 'rewritten':
      return withEdit(job, event.edit, now);
    case 'edited':
      return withPartEdited(job, now);
    case 'not-edited':
      return withoutEdit(job, event.error);
    case 'rate-limited':
      return {
        ...job,
        state: stillToDo(job),
        attemptStartedAt: null,
        notBeforeAt: now + event.retryAfterSeconds * 1000,
        error: { code: 'rate-limited', retryAfterSeconds: event.retryAfterSeconds },
      };
    case 'refused':
      return { ...job, state: 'failed', attemptStartedAt: null, error: event.error, finishedAt: now };
    case 'lost': {
      if (job.state === 'editing')
        return { ...held(job, { code: 'unreachable' }, now), strayUntilAt: now + STRAY_MILLISECONDS };
      const error = { code: 'unknown-outcome', why: event.why } as const;
      return { ...job, state: 'unknown', attemptStartedAt: null, error, finishedAt: now };
    }
  }
}

const stillToDo = ({ state }: Job) => (state === 'deleting' || state === 'editing' ? state : 'queued');

function held(job: Job, error: Hold, now: number): Job {
  const checks = isRefusal(error) ? (job.checks ?? 0) + 1 : 0;
  const notBeforeAt = now + recheckMilliseconds(error, checks);
  return { ...job, state: stillToDo(job), attemptStartedAt: null, error, checks, notBeforeAt };
}

/** What kept a post from being sent, as what it means for the post: it waits, or has failed. Nothing of it was executed. */
export function unsent(error: DeliveryError): JobEvent {
  return holds(error) ? { type: 'held', error } : { type: 'refused', error };
}

/** What kept messages from being deleted, as what it means for them: it is tried again, or they stay. */
export function undeleted(error: DeliveryError): Deletion {
  return holds(error) ? { type: 'held', error } : { type: 'kept' };
}

/** What kept a message from being edited, as what it means for it: it is tried again, or stays as it was. */
export function unedited(error: DeliveryError): Editing {
  return holds(error) ? { type: 'held', error } : NOT_CONNECTED;
}

/** There is no way to the channel any more. */
export const NOT_CONNECTED: Editing = {
  type: 'not-edited',
  error: { code: 'not-edited', why: 'disconnected', description: null },
};

/** The first message whose number nobody told has this one. */
function withNumber(job: Job, messageId: number): Job {
  const nameless = job.parts.findIndex((part) => part.messageId === null);
  if (nameless === -1) return job;
  return {
    ...job,
    parts: job.parts.map((part, index) => (index === nameless ? { ...part, messageId } : part)),
  };
}

/** The first part that was not sent is; the job waits for its next part, or is done. */
function withPartSent(job: Job, messageId: number | null, now: number): Job {
  const sent = job.parts.findIndex((part) => part.state === 'pending');
  const parts = job.parts.map((part, index) =>
    index === sent ? { ...part, state: 'sent' as const, messageId } : part,
  );
  const done = isWhollySent({ parts });
  return {
    ...confirmed(job, now),
    parts,
    state: done ? 'sent' : 'queued',
    finishedAt: done ? now : null,
  };
}

const isWhollySent = ({ parts }: Pick<Job, 'parts'>) => parts.every((part) => part.state === 'sent');
