import { clsx } from 'clsx';
import { Check, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ClipBlock, KeyReason } from '@/utils/clip/clip';

export interface ParagraphCardProps {
  block: ClipBlock;
  inPost: boolean;
  disabled: boolean;
  /** It comes in the place of what was pressed, and of the focus. */
  takesFocus: boolean;
  onToggle: () => void;
}

const focus = (card: HTMLButtonElement | null) => card?.focus();

/** One paragraph of the article: pressing it puts it into the post or takes it out. */
export function ParagraphCard({ block, inPost, disabled, takesFocus, onToggle }: ParagraphCardProps) {
  const t = useTranslations('article');
  return (
    <button
      type="button"
      ref={takesFocus ? focus : undefined}
      aria-pressed={inPost}
      disabled={disabled}
      onClick={onToggle}
      className={clsx(
        'group flex flex-col gap-1.5 rounded-lg border px-2.5 py-2 text-left text-sm transition-colors wrap-anywhere',
        'hover:border-accent disabled:opacity-60',
        block.key ? 'border-line border-l-3 border-l-accent' : 'border-line',
        inPost ? 'bg-accent-soft' : block.key ? 'bg-page' : 'text-soft hover:text-ink',
      )}
    >
      <span
        className={clsx(
          block.kind === 'code' || block.kind === 'table' ? 'font-mono text-xs whitespace-pre-wrap' : '',
          'line-clamp-6',
        )}
      >
        {block.text}
      </span>
      <span className="flex w-full items-center gap-2">
        {block.key && block.reason && (
          <span className="rounded-sm bg-accent-soft px-1.5 text-xs text-accent group-aria-pressed:bg-page">
            <Reason reason={block.reason} />
          </span>
        )}
        <span
          className={clsx(
            'ml-auto flex shrink-0 items-center gap-1 text-xs font-semibold',
            inPost || block.key ? 'text-accent' : 'text-soft group-hover:text-accent',
          )}
        >
          {inPost ? <Check size={13} aria-hidden /> : <Plus size={13} aria-hidden />}
          {inPost ? t('inPost') : t('insert')}
        </span>
      </span>
    </button>
  );
}

function Reason({ reason }: { reason: KeyReason }) {
  const t = useTranslations('article.reason');
  return reason.code === 'introduces' ? t('introduces', { term: reason.term }) : t(reason.code);
}
