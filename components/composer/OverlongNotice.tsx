import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Shortening } from '@/utils/post/shortenings';

export interface OverlongNoticeProps {
  title: string;
  text: string;
  /** What can be taken out, the weakest first. */
  shortenings: readonly Shortening[];
  /** What is counted: characters, or pieces of formatting where there are too many of those. */
  counted: 'characters' | 'formatting';
  /** How many messages it would be; `null` where it cannot be split. */
  messages: number | null;
  /** The last paragraph that was taken out can come back. */
  canUndo: boolean;
  onTakeOut: (shortening: Shortening) => void;
  onUndo: () => void;
  onSendSeveral: () => void;
}

/** A post that does not fit into one message, and what the author can do: nothing is cut off by itself. */
export function OverlongNotice({
  title,
  text,
  shortenings,
  counted,
  messages,
  canUndo,
  onTakeOut,
  onUndo,
  onSendSeveral,
}: OverlongNoticeProps) {
  const t = useTranslations('composer.overlong');
  return (
    <Notice
      tone="warn"
      title={title}
      actions={
        (messages !== null || canUndo) && (
          <>
            {messages !== null && (
              <Button size="small" onClick={onSendSeveral}>
                {t('sendSeveral', { count: messages })}
              </Button>
            )}
            {canUndo && (
              <Button variant="quiet" size="small" onClick={onUndo}>
                {t('undo')}
              </Button>
            )}
          </>
        )
      }
    >
      {text}
      {shortenings.length > 0 && (
        <ul aria-label={t('takeOutLabel')} className="mt-1 flex flex-col gap-1">
          {shortenings.map((shortening) => (
            <li key={`${shortening.origin.paragraph}@${shortening.origin.clipId}`}>
              <Row shortening={shortening} counted={counted} onTakeOut={() => onTakeOut(shortening)} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

interface RowProps {
  shortening: Shortening;
  counted: OverlongNoticeProps['counted'];
  onTakeOut: () => void;
}

function Row({ shortening: { text, saves, savesEntities }, counted, onTakeOut }: RowProps) {
  const t = useTranslations('composer.overlong');
  const saved = counted === 'characters' ? saves : savesEntities;
  return (
    <div className="flex items-center gap-2 text-sm">
      <span
        className="line-clamp-2 min-w-0 grow text-soft @[480px]:line-clamp-1 @[480px]:break-all"
        title={text}
      >
        {text}
      </span>
      <span className="min-w-11 shrink-0 text-right text-xs text-soft tabular-nums">
        {t(counted, { count: saved })}
      </span>
      <Button
        variant="quiet"
        size="small"
        className="shrink-0"
        aria-label={t('takeOutNamed', { text: text.slice(0, 60) })}
        onClick={onTakeOut}
      >
        {t('takeOut')}
      </Button>
    </div>
  );
}
