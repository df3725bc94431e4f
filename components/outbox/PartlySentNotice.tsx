import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TakeBack } from './TakeBack';

export interface PartlySentNoticeProps {
  sent: number;
  all: number;
  onSendMissing: () => void;
  /** `null` where a message has no number to delete it by. */
  onTakeBack: (() => void) | null;
}

/** Of a post of several messages some are in the channel: what is missing goes out, or what is there comes back. */
export function PartlySentNotice({ sent, all, onSendMissing, onTakeBack }: PartlySentNoticeProps) {
  const t = useTranslations('outbox.takeBack');
  return (
    <Notice
      tone="warn"
      title={t('partly', { sent: String(sent), all: String(all) })}
      actions={
        <>
          <Button size="small" onClick={onSendMissing}>
            {t('missing')}
          </Button>
          {onTakeBack && <TakeBack label={t('doSent')} onTakeBack={onTakeBack} />}
        </>
      }
    />
  );
}
