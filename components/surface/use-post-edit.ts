import { useEffect, useMemo, useState } from 'react';
import type { PostEditor } from '@/components/composer/post-editor';
import { sendMessage } from '@/utils/browser/messages';
import { editPost } from '@/utils/outbox/actions';
import { canBeEdited, isGone } from '@/utils/outbox/edit';
import type { Job } from '@/utils/outbox/job';
import { type Fit, type PlannedCall, planPost } from '@/utils/post/plan';
import { documentFromNode } from '@/utils/post/post-schema';
import { outbox } from './outbox-access';
import type { Attempts } from './use-attempts';
import type { DraftRecords } from './use-draft-records';
import type { OutgoingPost } from './use-outgoing-post';

/** A post in the channel, whose text is changed here. */
export interface PostEdit {
  /** `closed`: nothing is to be edited, or nobody wants to. */
  state: 'closed' | 'unchanged' | 'changed' | 'saving';
  /** How many messages the post would be; `null` while it could not leave at all. */
  messages: number | null;
  /** `one-message` unless the post was sent as several. */
  fit: Fit;
  /** `null` where the post cannot be edited. */
  begin: (() => void) | null;
  cancel(): void;
  /** Has the channel read as the text does here; where it does already, nothing is asked for. */
  save(): Promise<void>;
}

/**
 * Editing the post of a draft. It is open while the author wants it, and whenever the text here is another one than in the channel.
 */
export function usePostEdit(
  editor: PostEditor,
  outgoing: OutgoingPost,
  { draft, job }: DraftRecords,
  { attempt }: Attempts,
): PostEdit {
  const [isBegun, setBegun] = useState(false);
  const fit = job && job.parts.length > 1 ? 'several-messages' : 'one-message';
  const isEditable = job !== null && canBeEdited(job) && !isGone(job);
  // The draft's record changes with every input that is stored.
  const calls = useMemo(
    () => (isEditable ? callsOf(planPost(documentFromNode(editor.state.doc), draft, fit)) : null),
    [isEditable, editor, draft, fit],
  );
  const isChanged = isEditable && !(calls && readsSo(job, calls));

  // As soon as the text can be written.
  useEffect(() => {
    if (isBegun) editor.view?.focus();
  }, [isBegun, editor]);

  return {
    state: stateOf(job, isEditable && (isBegun || isChanged), isChanged),
    messages: calls?.length ?? null,
    fit,
    begin: isEditable ? () => setBegun(true) : null,
    cancel: () => setBegun(false),
    save: () =>
      attempt(async () => {
        const plan = outgoing.plan(fit);
        if (!isEditable || !plan || plan.calls.length !== job.parts.length) return;
        setBegun(false);
        if (readsSo(job, plan.calls)) return;
        await editPost(outbox, job.id, plan.calls);
        await sendMessage('runOutbox');
      }),
  };
}

function stateOf(job: Job | null, isOpen: boolean, isChanged: boolean): PostEdit['state'] {
  if (job?.state === 'editing') return 'saving';
  if (!isOpen) return 'closed';
  return isChanged ? 'changed' : 'unchanged';
}

const callsOf = (plan: ReturnType<typeof planPost>) => (plan.ok ? plan.value.calls : null);

/** Whether the channel has it so; sound and protection are those of the sending. */
const readsSo = ({ parts }: Job, calls: readonly PlannedCall[]) =>
  parts.length === calls.length &&
  parts.every(({ call }, index) => contentOf(call) === contentOf(calls[index] ?? call));

const contentOf = ({ parameters: { text, entities, link_preview_options } }: PlannedCall) =>
  JSON.stringify([text, entities, link_preview_options]);
