import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** How long it can be taken back here; after that by undo. */
const SHOWN_MS = 10_000;

export interface TidiedNoticeProps {
  /** How many places were changed. */
  count: number;
  onUndo: () => void;
  onOver: () => void;
}

/** What tidying up the typography came to, and the way back. */
export function TidiedNotice({ count, onUndo, onOver }: TidiedNoticeProps) {
  const t = useTranslations('composer');
  const common = useTranslations('common');
  const end = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(end, SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Notice
      tone="info"
      title={t('tidied', { count })}
      actions={
        count > 0 && (
          <Button size="small" onClick={onUndo}>
            {common('undo')}
          </Button>
        )
      }
    />
  );
}
