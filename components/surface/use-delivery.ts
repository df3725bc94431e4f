import { useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { sendMessage } from '@/utils/browser/messages';
import { enqueue, markSent, sendAgain, withdraw } from '@/utils/outbox/actions';
import { newJob } from '@/utils/outbox/job';
import type { ComposeError } from '@/utils/post/compose-error';
import { planPost } from '@/utils/post/plan';
import { documentFromNode } from '@/utils/post/post-schema';
import { database } from './database';
import type { DraftRecords } from './use-draft-records';

/** Sending a draft, and what the author does about a post on its way. */
export interface Delivery {
  /** Why the post cannot be sent as it stands, told when Send was pressed. */
  refusal: ComposeError | null;
  send(): Promise<void>;
  sendAgain(): Promise<void>;
  itIsThere(): Promise<void>;
  withdraw(): Promise<void>;
}

/** Commands for the outbox. What becomes of the post is read from the records, never from here. */
export function useDelivery(editor: PostEditor, { draft, channel, job }: DraftRecords): Delivery {
  const [refusal, setRefusal] = useState<ComposeError | null>(null);

  async function send() {
    if (!channel || (job && job.state !== 'failed')) return;
    const plan = planPost(documentFromNode(editor.state.doc), draft);
    setRefusal(plan.ok ? null : plan.error);
    if (!plan.ok) return;
    // Of two windows that send one draft the second finds the first one's job: its state is what both show.
    await enqueue(database, newJob(crypto.randomUUID(), draft.id, channel.id, plan.value, Date.now()));
    await sendMessage('runOutbox');
  }

  return {
    refusal,
    send,
    async sendAgain() {
      // A refused post goes out as it now stands; one that may be out already goes out as it was.
      if (job?.state === 'failed') return send();
      if (!job) return;
      await sendAgain(database, job.id, Date.now());
      await sendMessage('runOutbox');
    },
    async itIsThere() {
      if (job) await markSent(database, job.id, null, Date.now());
    },
    async withdraw() {
      if (job) await withdraw(database, job.id);
    },
  };
}
