import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';

export interface LengthMeterProps {
  /** Characters as Telegram counts them. */
  length: number;
  limit: number;
}

/** How much of a message the post takes. */
export function LengthMeter({ length, limit }: LengthMeterProps) {
  const t = useTranslations('composer');
  const isOver = length > limit;
  const text = isOver ? t('overLimit', { count: length - limit }) : t('length', { length, limit });
  const share = Math.min(100, (100 * length) / limit);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a `<meter>` draws a bar and holds no words
    <div
      role="meter"
      aria-label={t('lengthLabel')}
      aria-valuemin={0}
      aria-valuenow={Math.min(length, limit)}
      aria-valuemax={limit}
      aria-valuetext={text}
      className="flex shrink-0 items-center gap-2 text-xs whitespace-nowrap text-soft tabular-nums"
    >
      <span
        aria-hidden
        className="grid size-5.5 place-items-center rounded-full"
        style={{
          background: `conic-gradient(var(--color-${isOver ? 'bad' : 'accent'}) ${share}%, var(--color-line) 0)`,
        }}
      >
        <span className="size-3.75 rounded-full bg-page" />
      </span>
      <span className={clsx(isOver && 'font-semibold text-bad')}>
        <span className="hidden @[480px]:inline">{text}</span>
        <span className="@[480px]:hidden">
          {isOver ? t('lengthOverShort', { length: length - limit }) : t('lengthShort', { length })}
        </span>
      </span>
    </div>
  );
}
