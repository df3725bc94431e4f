import { useTranslations } from 'use-intl';
import { useSettingsWords } from '@/components/settings/use-settings-words';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** Says that a channel is gone from here, and takes it back. */
export function RemovedChannelNotice({ title, onUndo }: { title: string; onUndo: () => void }) {
  const words = useSettingsWords('options.channels');
  const common = useTranslations('common');
  return (
    <Notice
      tone="info"
      title={words('removed', { title })}
      actions={
        <Button size="small" onClick={onUndo}>
          {common('undo')}
        </Button>
      }
    >
      {words('removedText')}
    </Notice>
  );
}
