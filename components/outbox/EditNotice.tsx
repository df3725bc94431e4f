import { useTranslations } from 'use-intl';
import { Notice } from '@/components/ui/Notice';
import { TakeBack } from './TakeBack';

export interface EditNoticeProps {
  /** How many messages the post is in the channel. */
  before: number;
  /** How many it would be now; `null` while it cannot leave at all, which is told elsewhere. */
  after: number | null;
  /** `null` where it cannot be taken out of the channel, or need not be. */
  onTakeBack: (() => void) | null;
}

/** The text is that of a post in the channel: what becomes of changes, or why they cannot be saved there. */
export function EditNotice({ before, after, onTakeBack }: EditNoticeProps) {
  const t = useTranslations('outbox');
  const actions = onTakeBack && <TakeBack label={t('takeBack.do')} onTakeBack={onTakeBack} />;
  return after !== null && after !== before ? (
    <Notice tone="warn" title={t('edit.otherCount', { before, after })} actions={actions}>
      {t('edit.otherCountHelp')}
    </Notice>
  ) : (
    <Notice tone="info" title={t('edit.title')} actions={actions}>
      {t('edit.text')}
    </Notice>
  );
}
