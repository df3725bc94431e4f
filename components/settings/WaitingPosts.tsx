import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

export interface WaitingPostsProps {
  /** At least one. */
  count: number;
  onReplaceToken: () => void;
}

/** Posts wait because Telegram does not accept the bot's token, or this browser has none. */
export function WaitingPosts({ count, onReplaceToken }: WaitingPostsProps) {
  const words = useTranslations('options.bot');
  return (
    <Notice
      tone="warn"
      title={words('waiting.title')}
      actions={
        <Button size="small" onClick={onReplaceToken}>
          {words('replaceToken')}
        </Button>
      }
    >
      {words('waiting.text', { count })}
    </Notice>
  );
}
