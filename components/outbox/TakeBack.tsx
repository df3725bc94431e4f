import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';

export interface TakeBackProps {
  label: string;
  onTakeBack: () => void;
}

/** Takes a post out of the channel, after a question: readers may have seen it. */
export function TakeBack({ label, onTakeBack }: TakeBackProps) {
  const t = useTranslations('outbox.takeBack');
  const common = useTranslations('common');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          onClose={() => setAsking(false)}
          title={t('title')}
          description={t('text')}
          confirmLabel={t('do')}
          cancelLabel={common('cancel')}
          onConfirm={() => {
            setAsking(false);
            onTakeBack();
          }}
        />
      )}
    </>
  );
}
