import { EmojiPicker, type EmojiPickerListComponents } from 'frimousse';
import { useLocale, useTranslations } from 'use-intl';
import { loadEmojiData } from './emoji-data';

const PARTS: EmojiPickerListComponents = {
  CategoryHeader: ({ category, ...props }) => (
    <div {...props} className="bg-raised px-2.5 pt-2 pb-1 text-xs font-semibold text-soft">
      {category.label}
    </div>
  ),
  Row: (props) => <div {...props} className="scroll-my-1 px-1.5" />,
  Emoji: ({ emoji, ...props }) => (
    <button
      {...props}
      type="button"
      title={emoji.label}
      className="grid size-8.5 place-items-center rounded-md text-xl data-active:bg-accent-soft"
    >
      {emoji.emoji}
    </button>
  ),
};

export interface EmojiGridProps {
  onPick: (emoji: string) => void;
}

/** Every emoji by group, with a search by English and Russian words. Needs no network. */
export default function EmojiGrid({ onPick }: EmojiGridProps) {
  const t = useTranslations('composer');
  return (
    <EmojiPicker.Root
      locale={useLocale()}
      resolveEmojiData={loadEmojiData}
      columns={8}
      onEmojiSelect={({ emoji }) => onPick(emoji)}
      className="isolate flex h-72 flex-col"
    >
      <div className="flex gap-1.5 p-2">
        <EmojiPicker.Search
          autoFocus
          aria-label={t('findEmoji')}
          placeholder={t('findEmoji')}
          className="min-h-8 w-full min-w-0 rounded-lg border border-edge bg-page px-2.5"
        />
        <EmojiPicker.SkinToneSelector
          aria-label={t('skinTone')}
          className="size-8 shrink-0 rounded-md text-lg hover:bg-sunk"
        />
      </div>
      <EmojiPicker.Viewport className="relative grow focus-visible:-outline-offset-2">
        <EmojiPicker.Empty className="absolute inset-0 grid place-items-center text-soft">
          {t('noEmoji')}
        </EmojiPicker.Empty>
        <EmojiPicker.List className="pb-2 select-none" components={PARTS} />
      </EmojiPicker.Viewport>
    </EmojiPicker.Root>
  );
}
