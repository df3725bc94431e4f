import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
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
  /** Where the channel opens. */
  channelUrl: string | null;
  /** The number in what was pasted as the post's address. */
  numberIn: (pasted: string) => number | null;
  onTellNumber: (messageId: number) => void;
  onNewPost: () => void;
  /** `null` where it cannot be taken out of the channel. */
  onTakeBack: (() => void) | null;
  onWithdraw: () => void;
}

/** What becomes of a post that was sent, where no problem has to be told. */
export function DeliveryNotice({
  state,
  reason,
  postUrl,
  channelUrl,
  numberIn,
  onTellNumber,
  onNewPost,
  onTakeBack,
  onWithdraw,
}: DeliveryNoticeProps) {
  const t = useTranslations('outbox');
  if (state === 'sent') {
    const url = postUrl ?? channelUrl;
    return (
      <Notice
        tone="good"
        title={t('sent.title')}
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
            {onTakeBack && <TakeBack label={t('takeBack.do')} onTakeBack={onTakeBack} />}
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
