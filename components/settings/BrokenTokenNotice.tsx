import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSettingsWords } from './use-settings-words';

export interface BrokenTokenNoticeProps {
  /** It was thrown away here; else it is Telegram that does not accept it. */
  isLost: boolean;
  /** How many posts wait for another one. */
  waiting: number;
  onReplaceToken: () => void;
}

/** A bot whose token does not work, what waits for that, and the way to give it another. */
export function BrokenTokenNotice({ isLost, waiting, onReplaceToken }: BrokenTokenNoticeProps) {
  const words = useSettingsWords('options.bot');
  return (
    <Notice
      tone="warn"
      title={words(isLost ? 'broken.lost' : 'broken.title')}
      actions={
        <Button size="small" onClick={onReplaceToken}>
          {words('replaceToken')}
        </Button>
      }
    >
      {words('broken.text', { count: waiting })}
    </Notice>
  );
}
