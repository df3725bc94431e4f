import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** How long it can be taken back here; after that, from the bin. */
const UNDO_MS = 10_000;

export interface BinnedNoticeProps {
  /** How long the bin keeps it. */
  days: number;
  onUndo: () => void;
  onOver: () => void;
}

/** A draft was thrown away, and can be taken back at once. */
export function BinnedNotice({ days, onUndo, onOver }: BinnedNoticeProps) {
  const t = useTranslations('desk');
  const common = useTranslations('common');
  const end = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(end, UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Notice
      tone="info"
      title={t('binned.title')}
      actions={
        <Button size="small" onClick={onUndo}>
          {common('undo')}
        </Button>
      }
    >
      {t('binned.text', { days })}
    </Notice>
  );
}
