import { Pencil } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';
import type { JobState } from '@/utils/outbox/job';
import { PostAddress } from './PostAddress';
import { TakeBack } from './TakeBack';

/** Past this an author wonders whether anything happens, and wants to know that the window may be closed. */
const LATE_MS = 4_000;

export interface DeliveryNoticeProps {
  state: JobState;
  /** Why it waits; a notice above tells it at length, but of a post that is being taken back. */
  reason: string | null;
  /** Where the post can be read; `null` when Telegram did not say. */
  postUrl: string | null;
  /** It was changed there since it was sent. */
  isEdited: boolean;
  /** Changes wait until an earlier one can arrive no more. */
  isFollowing: boolean;
  /** Where the channel opens. */
  channelUrl: string | null;
  /** The number in what was pasted as the post's address. */
  numberIn: (pasted: string) => number | null;
  onTellNumber: (messageId: number) => void;
  onNewPost: () => void;
  /** `null` where it cannot be edited. */
  onEdit: (() => void) | null;
  /** `null` where it cannot be taken out of the channel. */
  onTakeBack: (() => void) | null;
  onWithdraw: () => void;
}

/** What becomes of a post that was sent, where no problem has to be told. */
export function DeliveryNotice({
  state,
  reason,
  postUrl,
  isEdited,
  isFollowing,
  channelUrl,
  numberIn,
  onTellNumber,
  onNewPost,
  onEdit,
  onTakeBack,
  onWithdraw,
}: DeliveryNoticeProps) {
  const t = useTranslations('outbox');
  if (state === 'sent') {
    const url = postUrl ?? channelUrl;
    return (
      <Notice
        tone="good"
        title={isEdited ? t('sent.edited') : t('sent.title')}
        actions={
          <>
            {url && (
              <LinkButton href={url} size="small" variant="primary">
                {postUrl ? t('sent.openPost') : t('sent.openChannel')}
              </LinkButton>
            )}
            <Button size="small" onClick={onNewPost}>
              {t('sent.newPost')}
            </Button>
            {onEdit && (
              <IconButton size="small" label={t('edit.begin')} icon={<Pencil size={16} />} onClick={onEdit} />
            )}
            {onTakeBack && <TakeBack label={t('takeBack.do')} isIcon onTakeBack={onTakeBack} />}
          </>
        }
      >
        {postUrl ? (
          postUrl.replace('https://', '')
        ) : (
          <>
            <p className="mb-1.5">{t('sent.noAddress')}</p>
            <PostAddress numberIn={numberIn} onTell={onTellNumber} />
          </>
        )}
      </Notice>
    );
  }
  if (state === 'deleting')
    return (
      <Notice tone="info" title={t('takeBack.deleting')}>
        {reason && t('takeBack.waits', { reason })}
      </Notice>
    );
  if (state === 'editing')
    return (
      <Notice tone="info" title={t('edit.saving')}>
        {reason ? t('takeBack.waits', { reason }) : isFollowing && t('edit.follows')}
      </Notice>
    );
  if (state === 'queued' || state === 'scheduled')
    return (
      <Notice
        tone="info"
        title={reason ? t('queued.kept') : t('queued.title')}
        actions={
          <Button size="small" onClick={onWithdraw}>
            {t('queued.withdraw')}
          </Button>
        }
      >
        {t('queued.text')}
      </Notice>
    );
  return state === 'attempting' ? <SlowSending /> : null;
}

function SlowSending() {
  const t = useTranslations('outbox');
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <Notice tone="info" title={t('slow.title')}>
      {t('slow.text')}
    </Notice>
  );
}
