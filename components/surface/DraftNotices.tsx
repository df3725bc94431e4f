import { useTranslations } from 'use-intl';
import { shortcutOf } from '@/components/composer/keyboard';
import { CountdownNotice } from '@/components/outbox/CountdownNotice';
import { DeliveryNotice } from '@/components/outbox/DeliveryNotice';
import { EditNotice } from '@/components/outbox/EditNotice';
import { EvidenceNotice } from '@/components/outbox/EvidenceNotice';
import { PartlySentNotice } from '@/components/outbox/PartlySentNotice';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ProblemNotice } from '@/components/ui/ProblemNotice';
import type { ClipError } from '@/utils/clip/clip-error';
import { pageOfPdf } from '@/utils/clip/pdf-address';
import { clipProblem } from '@/utils/i18n/problems/clip-problem';
import { deliveryProblem } from '@/utils/i18n/problems/delivery-problem';
import type { Problem, ProblemAction } from '@/utils/i18n/problems/problem';
import { editLeavesAt, isGone } from '@/utils/outbox/edit';
import { canBeDeleted, hasSentPart, type Job } from '@/utils/outbox/job';
import { postNumber } from '@/utils/outbox/post-number';
import { channelLink } from '@/utils/telegram-links';
import { FailureNotice } from './FailureNotice';
import { UnlockNotice } from './UnlockNotice';
import { useCountdown } from './use-countdown';
import type { Delivery } from './use-delivery';
import type { DraftRecords } from './use-draft-records';
import type { PostEdit } from './use-post-edit';

export interface DraftNoticesProps {
  records: DraftRecords;
  clipError: ClipError | null;
  delivery: Delivery;
  edit: PostEdit;
  /** What the database refused; `null` while it takes everything. */
  failure: unknown;
  onAction: (action: ProblemAction) => void;
  onNewPost: () => void;
}

/** What the author should know about the draft now, the most pressing first. */
export function DraftNotices({
  records,
  clipError,
  delivery,
  edit,
  failure,
  onAction,
  onNewPost,
}: DraftNoticesProps) {
  const words = useTranslations('problems');
  const t = useTranslations('outbox');
  const secondsLeft = useCountdown(records.job, delivery.leave);
  const { clip, job, post, channel, bot } = records;
  const { evidence, hold } = delivery;
  const channelUrl = channel && channelLink(channel);
  const context = { moment: 'posting', botUsername: bot?.username ?? null, channelUrl } as const;
  const error = job?.error ?? hold;
  const delivered = error && deliveryProblem(error, context, words);
  const waiting = error?.code === 'vault-locked' ? delivered : null;
  const isChanging = job?.state === 'deleting' || job?.state === 'editing';
  // What holds a post up is told in one notice, with the way to take it back.
  const isHeld = Boolean(delivered && !waiting && job && isQueued(job));
  const problems: Problem[] = delivered && !waiting && !isChanging ? [delivered] : [];
  const onTakeBack = job && canBeDeleted(job) ? () => void delivery.takeBack() : null;
  if (clipError) problems.push(clipProblem(clipError, words, clip && pageOfPdf(clip.clip.url)));
  return (
    <>
      {failure !== null && <FailureNotice error={failure} onAction={onAction} />}
      {waiting && <UnlockNotice problem={waiting} />}
      {problems.map((problem) => (
        <ProblemNotice key={problem.title} problem={problem} onAction={onAction}>
          {isHeld && problem === delivered && (
            <Button variant="quiet" size="small" onClick={() => void delivery.withdraw()}>
              {t('queued.withdraw')}
            </Button>
          )}
        </ProblemNotice>
      ))}
      {evidence && <EvidenceNotice evidence={evidence} />}
      <p role="status" className="sr-only">
        {delivery.undone === 'called-off' && t('countdown.calledOff')}
      </p>
      {delivery.undone === 'taken-back' && !job && <Notice tone="good" title={t('takeBack.done')} />}
      {job?.state === 'failed' && hasSentPart(job) && (
        <PartlySentNotice
          sent={job.parts.filter((part) => part.state === 'sent').length}
          all={job.parts.length}
          onSendMissing={() => void delivery.sendAgain()}
          onTakeBack={onTakeBack}
        />
      )}
      {secondsLeft !== null && (
        <CountdownNotice
          secondsLeft={secondsLeft}
          isCallOffKey={isCallOffKey}
          onCallOff={() => void delivery.callOff()}
        />
      )}
      {job && (edit.state === 'unchanged' || edit.state === 'changed') && (
        <EditNotice
          before={job.parts.length}
          after={edit.messages}
          onTakeBack={job.error || edit.messages !== job.parts.length ? onTakeBack : null}
        />
      )}
      {job && secondsLeft === null && !isHeld && !isGone(job) && isSettled(edit) && (
        <DeliveryNotice
          state={job.state}
          reason={delivered?.title ?? null}
          postUrl={post?.url ?? null}
          isEdited={job.editedAt !== undefined}
          isFollowing={job.state === 'editing' && editLeavesAt(job, Date.now()) > Date.now()}
          channelUrl={channelUrl}
          onNewPost={onNewPost}
          onEdit={edit.begin}
          onTakeBack={onTakeBack}
          numberIn={(pasted) => channel && postNumber(pasted, channel)}
          onTellNumber={(messageId) => void delivery.tellNumber(messageId)}
          onWithdraw={() => void delivery.withdraw()}
        />
      )}
    </>
  );
}

/** The text here is that of the channel, or on its way there. */
const isSettled = ({ state }: PostEdit) => state === 'closed' || state === 'saving';

const isQueued = ({ state }: Job): boolean => state === 'queued' || state === 'scheduled';

/** Escape, and the shortcut that takes back what was typed. */
const isCallOffKey = (event: KeyboardEvent) => event.key === 'Escape' || shortcutOf(event) === 'z';
