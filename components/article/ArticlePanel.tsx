import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import type { Clip } from '@/utils/clip/clip';
import { ArticleDoubt } from './ArticleDoubt';
import { type ArticlePart, articleParts } from './article-parts';
import { ParagraphCard } from './ParagraphCard';

export interface ArticlePanelProps {
  clip: Clip;
  /** Its title stands over it. */
  isNamed: boolean;
  /** Nothing stands above it that tells what to do with paragraphs. */
  isFirst: boolean;
  /** Numbers of the blocks that stand in the post. */
  inPost: ReadonlySet<number>;
  /** The post is written in another language. */
  isForeign: boolean;
  disabled: boolean;
  onInsert: (block: number) => void;
  onRemove: (block: number) => void;
  onInsertKeys: () => void;
  /** Takes another of the page's texts for the article (`Doubt`). */
  onChooseText: (other: number) => void;
}

/** The article beside the post: its best paragraphs in page order, each one press from the post, the rest folded. */
export function ArticlePanel({
  clip,
  isNamed,
  isFirst,
  inPost,
  isForeign,
  disabled,
  onInsert,
  onRemove,
  onInsertKeys,
  onChooseText,
}: ArticlePanelProps) {
  const t = useTranslations('article');
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' });
  const language = clip.language && names.of(clip.language);
  const hint = isForeign && language ? t('otherLanguage', { language }) : isFirst && t('sameLanguage');
  const keysLeft = clip.blocks.some((block, index) => block.key && !inPost.has(index));
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const card = (index: number, isFirstUnfolded = false) => (
    <ParagraphCard
      key={index}
      takesFocus={isFirstUnfolded}
      block={clip.blocks[index] as Clip['blocks'][number]}
      inPost={inPost.has(index)}
      disabled={disabled}
      onToggle={() => (inPost.has(index) ? onRemove(index) : onInsert(index))}
    />
  );
  const part = (entry: ArticlePart) => {
    if (entry.kind === 'heading')
      return (
        <h3 key={entry.block} className="mt-1 text-xs font-semibold text-soft wrap-anywhere">
          {clip.blocks[entry.block]?.text}
        </h3>
      );
    if (entry.kind === 'offered') return card(entry.block);
    if (unfolded.has(entry.blocks[0] ?? -1)) return entry.blocks.map((block, at) => card(block, at === 0));
    return (
      <button
        key={`fold-${entry.blocks[0]}`}
        type="button"
        aria-expanded={false}
        onClick={() => setUnfolded(new Set([...unfolded, entry.blocks[0] ?? -1]))}
        className="rounded-lg border border-dashed border-edge px-2.5 py-1 text-left text-sm text-soft transition-colors hover:bg-page hover:text-ink"
      >
        {t('moreParagraphs', { count: entry.blocks.length })}
      </button>
    );
  };
  return (
    <div className="flex flex-col gap-2 px-3 pt-1 pb-3">
      {isNamed && <h2 className="mt-1 text-sm font-semibold wrap-anywhere">{clip.title}</h2>}
      {clip.doubt && <ArticleDoubt doubt={clip.doubt} disabled={disabled} onChoose={onChooseText} />}
      {clip.isPartial && <p className="text-sm text-soft">{t('partial')}</p>}
      <div className="flex items-start justify-between gap-2 text-sm text-soft empty:hidden">
        {hint && <p>{hint}</p>}
        {keysLeft && (
          <Button
            variant="quiet"
            size="small"
            className="-my-1 ml-auto shrink-0"
            disabled={disabled}
            onClick={onInsertKeys}
          >
            {t('insertAll')}
          </Button>
        )}
      </div>
      {articleParts(clip.blocks).map(part)}
    </div>
  );
}
