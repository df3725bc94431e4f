import { useEffect, useState } from 'react';
import { sendMessage } from '@/utils/browser/messages';
import {
  checkAgain,
  enqueue,
  markSent,
  sendAgain,
  takeBack,
  tellNumber,
  withdraw,
} from '@/utils/outbox/actions';
import { isGone } from '@/utils/outbox/edit';
import type { Evidence } from '@/utils/outbox/evidence';
import type { Hold } from '@/utils/outbox/held';
import { type Job, newJob } from '@/utils/outbox/job';
import type { Fit } from '@/utils/post/plan';
import { readSettings } from '@/utils/store/settings';
import { database } from './database';
import { outbox } from './outbox-access';
import type { Attempts } from './use-attempts';
import type { DraftRecords } from './use-draft-records';
import { useEvidence } from './use-evidence';
import { useHold } from './use-hold';
import { useLatest } from './use-latest';
import type { OutgoingPost } from './use-outgoing-post';

/** Sending a draft, and what the author does about a post on its way. */
export interface Delivery {
  /** What can be told about a post that nobody knows of. */
  evidence: Evidence | null;
  /** What the post waits for, though another one met it. */
  hold: Hold | null;
  send(fit?: Fit): Promise<void>;
  sendAgain(): Promise<void>;
  /** What keeps a post is looked at once more. */
  checkAgain(): Promise<void>;
  itIsThere(): Promise<void>;
  tellNumber(messageId: number): Promise<void>;
  withdraw(): Promise<void>;
  /** The author takes Send back while the countdown runs. */
  callOff(): Promise<void>;
  /** What is in the channel of it is deleted there. */
  takeBack(): Promise<void>;
  /** How the last Send was undone, where it was; the draft is a draft again. */
  undone: 'called-off' | 'taken-back' | null;
  /** The countdown is over, and the post leaves: should nobody else be awake, this page wakes them. */
  leave(): void;
}

const UNDER_WAY: readonly Job['state'][] = ['queued', 'attempting', 'deleting', 'editing'];

/** Commands for the outbox. What becomes of the post is read from the records, never from here. */
export function useDelivery(
  outgoing: OutgoingPost,
  { draft, channel, job }: DraftRecords,
  { attempt }: Attempts,
  onUndone: () => void,
): Delivery {
  const [undone, setUndone] = useState<Delivery['undone']>(null);
  const isUnderWay = job !== null && UNDER_WAY.includes(job.state);

  const evidence = useEvidence(job);
  const hold = useHold(job);
  const latestUndone = useLatest(onUndone);

  // When the text can be written again.
  useEffect(() => {
    if (undone && !job) latestUndone.current();
  }, [undone, job, latestUndone]);

  // A worker that died with the request shows here first: the outbox then says that nobody knows.
  useEffect(() => {
    if (isUnderWay) void sendMessage('runOutbox');
  }, [isUnderWay]);

  async function enqueuePost(fit?: Fit) {
    if (!channel || (job && job.state !== 'failed' && !isGone(job))) return;
    const plan = outgoing.plan(fit);
    if (!plan) return;
    setUndone(null);
    // Of two windows that send one draft the second finds the first one's job: its state is what both show.
    const { countdownSeconds } = await readSettings(database);
    const now = outbox.now();
    await enqueue(outbox, newJob(crypto.randomUUID(), draft.id, channel.id, plan, now, countdownSeconds));
    await sendMessage('runOutbox');
  }

  async function sendJobAgain(job: Job) {
    // A refused post goes out as it now stands; one of which a part is, or may be, in the channel goes on as it was.
    const isOut = job.state === 'unknown' || job.parts.some((part) => part.state === 'sent');
    if (!isOut) return enqueuePost(job.parts.length > 1 ? 'several-messages' : 'one-message');
    await sendAgain(outbox, job.id);
    await sendMessage('runOutbox');
  }

  /** What is done about the job, where there is one. */
  const withJob = (work: (job: Job) => Promise<unknown>) => attempt(async () => job && work(job));

  return {
    evidence,
    hold,
    send: (fit) => attempt(() => enqueuePost(fit)),
    sendAgain: () => withJob(sendJobAgain),
    checkAgain: () =>
      withJob(async ({ channelId }) => {
        await checkAgain(outbox, channelId);
        await sendMessage('runOutbox');
      }),
    itIsThere: () =>
      withJob(async ({ id }) => {
        await markSent(outbox, id, null);
        await sendMessage('runOutbox');
      }),
    tellNumber: (messageId) => withJob(({ id }) => tellNumber(outbox, id, messageId)),
    withdraw: () => withJob(({ id }) => withdraw(outbox, id)),
    callOff: () =>
      withJob(async ({ id }) => {
        if (await withdraw(outbox, id)) setUndone('called-off');
      }),
    takeBack: () =>
      withJob(async ({ id }) => {
        await takeBack(outbox, id);
        setUndone('taken-back');
        await sendMessage('runOutbox');
      }),
    undone,
    leave: () => void sendMessage('runOutbox'),
  };
}
