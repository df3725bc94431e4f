import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';

export interface SaveButtonProps {
  /** `unchanged`: the channel has this very text. `saving`: it is on its way there. */
  state: 'unchanged' | 'changed' | 'saving';
  onSave: () => void;
  onCancel: () => void;
}

/** In the place of Send, for a post that is in the channel already. */
export function SaveButton({ state, onSave, onCancel }: SaveButtonProps) {
  const t = useTranslations('outbox.edit');
  const common = useTranslations('common');
  return (
    <div className="flex gap-1.5">
      {state === 'unchanged' && (
        <Button variant="quiet" size="large" onClick={onCancel}>
          {common('cancel')}
        </Button>
      )}
      <Button variant="primary" size="large" busy={state === 'saving'} onClick={onSave}>
        {t('save')}
      </Button>
    </div>
  );
}
