import { clsx } from 'clsx';
import { useTranslations } from 'use-intl';
import type { Clip } from '@/utils/clip/clip';
import type { MessagePreview } from '@/utils/post/link-preview';

export interface LinkPreviewProps {
  preview: MessagePreview;
  /** The page that it leads to, as far as it was clipped; `null` for a page that was not. */
  page: Pick<Clip, 'site' | 'title' | 'description' | 'images'> | null;
}

/**
 * The box that Telegram's servers will draw with the post, as near as the clip can tell. It fetches nothing: a picture is
 * promised by its place only, for loading it would tell the site that a post is being written.
 */
export function LinkPreview({ preview: { url, size }, page }: LinkPreviewProps) {
  const t = useTranslations('composer');
  const hasPicture = page !== null && page.images.length > 0;
  const picture = 'shrink-0 rounded-md bg-linear-to-br from-accent/35 to-accent/10';
  return (
    <div className="my-1.5 rounded-md border-l-3 border-accent bg-accent-soft px-2.5 py-1.5 text-sm">
      <div className="flex gap-2">
        <div className="min-w-0 grow">
          <p className="truncate font-semibold text-accent">{page?.site ?? new URL(url).host}</p>
          {page && <p className="font-semibold">{page.title}</p>}
          {page?.description && <p className="line-clamp-3">{page.description}</p>}
        </div>
        {hasPicture && size === 'small' && <div aria-hidden className={clsx(picture, 'size-12')} />}
      </div>
      {hasPicture && size !== 'small' && <div aria-hidden className={clsx(picture, 'mt-1.5 h-20')} />}
      <p className="mt-1 text-xs text-soft">{t('previewApproximate')}</p>
    </div>
  );
}
