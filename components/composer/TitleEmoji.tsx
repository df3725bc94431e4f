import { clsx } from 'clsx';
import { SmilePlus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/IconButton';
import { EmojiPopover } from './EmojiPopover';

export interface TitleEmojiProps {
  /** The emoji that the post begins with. */
  current: string | null;
  /** Likely ones, the best first. */
  suggestions: readonly string[];
  onPick: (emoji: string) => void;
}

/** The emoji in front of the title: likely ones at hand, any other by search. */
export function TitleEmoji({ current, suggestions, onPick }: TitleEmojiProps) {
  const t = useTranslations('composer');
  const shown = current && !suggestions.includes(current) ? [current, ...suggestions] : suggestions;
  return (
    <fieldset aria-label={t('titleEmoji')} className="flex min-w-0 flex-wrap gap-1">
      {shown.slice(0, 8).map((emoji) => (
        <button
          key={emoji}
          type="button"
          aria-pressed={emoji === current}
          onClick={() => onPick(emoji)}
          className={clsx(
            'grid h-7.5 w-8 place-items-center rounded-md text-base transition-colors',
            'aria-pressed:bg-accent-soft aria-pressed:ring-1 aria-pressed:ring-accent',
            'bg-sunk hover:bg-line',
          )}
        >
          {emoji}
        </button>
      ))}
      <EmojiPopover
        title={t('titleEmoji')}
        onPick={onPick}
        trigger={<IconButton label={t('moreEmoji')} icon={<SmilePlus size={16} />} />}
      />
    </fieldset>
  );
}
