import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { IconButton } from '@/components/ui/IconButton';

export interface TakeBackProps {
  label: string;
  /** Drawn without its label, among others that need the room. */
  isIcon?: boolean;
  onTakeBack: () => void;
}

/** Takes a post out of the channel, after a question: readers may have seen it. */
export function TakeBack({ label, isIcon = false, onTakeBack }: TakeBackProps) {
  const t = useTranslations('outbox.takeBack');
  const common = useTranslations('common');
  const [isAsking, setAsking] = useState(false);
  const ask = () => setAsking(true);
  return (
    <>
      {isIcon ? (
        <IconButton size="small" label={label} icon={<Undo2 size={16} />} onClick={ask} />
      ) : (
        <Button size="small" variant="quiet" onClick={ask}>
          {label}
        </Button>
      )}
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
