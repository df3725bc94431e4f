import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { Notice } from '@/components/ui/Notice';

export interface TryOutNoticeProps {
  /** Whose chat with the bot it is in. */
  name: string;
  /** Where the chat opens. */
  chatUrl: string;
  onClose: () => void;
}

/** A post was tried out: it is where its author alone reads it. */
export function TryOutNotice({ name, chatUrl, onClose }: TryOutNoticeProps) {
  const t = useTranslations('outbox.tryOut');
  const common = useTranslations('common');
  return (
    <Notice
      tone="good"
      title={t('title', { name })}
      actions={
        <>
          <LinkButton href={chatUrl} size="small">
            {t('open')}
          </LinkButton>
          <Button variant="quiet" size="small" onClick={onClose}>
            {common('close')}
          </Button>
        </>
      }
    >
      {t('text')}
    </Notice>
  );
}
