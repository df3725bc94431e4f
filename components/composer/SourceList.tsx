import { useTranslations } from 'use-intl';
import { Checkbox } from '@/components/ui/Checkbox';
import type { Source } from '@/utils/clip/clip';
import { readableAddress } from './readable-address';

export interface SourceListProps {
  sources: readonly Source[];
  /** The addresses that stand in the post. */
  ticked: ReadonlySet<string>;
  disabled: boolean;
  onTick: (url: string, ticked: boolean) => void;
}

/** The links found in the article: which of them stand under the post. */
export function SourceList({ sources, ticked, disabled, onTick }: SourceListProps) {
  const t = useTranslations('composer');
  const tArticle = useTranslations('article');
  return (
    <section aria-label={t('sources')} className="flex flex-col gap-1.5">
      <h2 className="text-xs font-semibold text-soft">{t('sources')}</h2>
      {sources.map(({ url, kind }) => (
        <Checkbox
          key={url}
          checked={ticked.has(url)}
          disabled={disabled}
          onChange={(checked) => onTick(url, checked)}
          label={
            <span className="flex min-w-0 items-center gap-2" title={url}>
              <span className="shrink-0 rounded-sm bg-sunk px-1.5 text-xs text-soft">
                {tArticle(`source.${kind}`)}
              </span>
              <span className="truncate text-sm text-accent">{readableAddress(url)}</span>
            </span>
          }
        />
      ))}
    </section>
  );
}
