import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useDeskWords } from './use-desk-words';

export interface MergeBarProps {
  /** How many drafts are marked. */
  count: number;
  onMerge: () => void;
  onCancel: () => void;
}

/** Drafts are marked to become one: what will happen, and the buttons for it. */
export function MergeBar({ count, onMerge, onCancel }: MergeBarProps) {
  const t = useDeskWords('desk.merge');
  const common = useTranslations('common');
  return (
    <Notice
      tone="info"
      title={t('marked', { count })}
      actions={
        <>
          <Button size="small" variant="primary" disabled={count < 2} onClick={onMerge}>
            {t('merge')}
          </Button>
          <Button size="small" variant="quiet" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </>
      }
    >
      {count < 2 ? t('markMore') : t('about')}
    </Notice>
  );
}
