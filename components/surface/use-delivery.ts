import { useEffect, useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { sendMessage } from '@/utils/browser/messages';
import { enqueue, markSent, sendAgain, tellNumber, withdraw } from '@/utils/outbox/actions';
import type { Evidence } from '@/utils/outbox/evidence';
import { type Job, newJob } from '@/utils/outbox/job';
import type { ComposeError } from '@/utils/post/compose-error';
import { planPost } from '@/utils/post/plan';
import { documentFromNode } from '@/utils/post/post-schema';
import { outbox } from './outbox-access';
import type { Attempts } from './use-attempts';
import type { DraftRecords } from './use-draft-records';
import { useEvidence } from './use-evidence';

/** Sending a draft, and what the author does about a post on its way. */
export interface Delivery {
  /** Why the post cannot be sent as it stands, told when Send was pressed. */
  refusal: ComposeError | null;
  /** What can be told about a post that nobody knows of. */
  evidence: Evidence | null;
  send(): Promise<void>;
  sendAgain(): Promise<void>;
  itIsThere(): Promise<void>;
  tellNumber(messageId: number): Promise<void>;
  withdraw(): Promise<void>;
}

/** Commands for the outbox. What becomes of the post is read from the records, never from here. */
export function useDelivery(
  editor: PostEditor,
  { draft, channel, job }: DraftRecords,
  { attempt }: Attempts,
): Delivery {
  const [refusal, setRefusal] = useState<ComposeError | null>(null);
  const isUnderWay = job?.state === 'queued' || job?.state === 'attempting';

  const evidence = useEvidence(job);

  // A worker that died with the request shows here first: the outbox then says that nobody knows.
  useEffect(() => {
    if (isUnderWay) void sendMessage('runOutbox');
  }, [isUnderWay]);

  async function enqueuePost() {
    if (!channel || (job && job.state !== 'failed')) return;
    const plan = planPost(documentFromNode(editor.state.doc), draft);
    setRefusal(plan.ok ? null : plan.error);
    if (!plan.ok) return;
    // Of two windows that send one draft the second finds the first one's job: its state is what both show.
    await enqueue(outbox, newJob(crypto.randomUUID(), draft.id, channel.id, plan.value, outbox.now()));
    await sendMessage('runOutbox');
  }

  async function sendJobAgain(job: Job) {
    // A refused post goes out as it now stands; one of which a part is, or may be, in the channel goes on as it was.
    const isOut = job.state === 'unknown' || job.parts.some((part) => part.state === 'sent');
    if (!isOut) return enqueuePost();
    await sendAgain(outbox, job.id);
    await sendMessage('runOutbox');
  }

  /** What is done about the job, where there is one. */
  const withJob = (work: (job: Job) => Promise<unknown>) => attempt(async () => job && work(job));

  return {
    refusal,
    evidence,
    send: () => attempt(enqueuePost),
    sendAgain: () => withJob(sendJobAgain),
    itIsThere: () =>
      withJob(async ({ id }) => {
        await markSent(outbox, id, null);
        await sendMessage('runOutbox');
      }),
    tellNumber: (messageId) => withJob(({ id }) => tellNumber(outbox, id, messageId)),
    withdraw: () => withJob(({ id }) => withdraw(outbox, id)),
  };
}
