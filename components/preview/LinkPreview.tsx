import { useTranslations } from 'use-intl';
import type { Clip } from '@/utils/clip/clip';

export interface LinkPreviewProps {
  article: Pick<Clip, 'site' | 'title' | 'description' | 'images'>;
}

/**
 * The box that Telegram's servers will draw under the post, as near as the clip can tell. It fetches nothing: a picture is
 * promised by its place only, for loading it would tell the site that a post is being written.
 */
export function LinkPreview({ article: { site, title, description, images } }: LinkPreviewProps) {
  const t = useTranslations('composer');
  return (
    <div className="mt-1.5 rounded-md border-l-3 border-accent bg-accent-soft px-2.5 py-1.5 text-sm">
      {site && <p className="font-semibold text-accent">{site}</p>}
      <p className="font-semibold">{title}</p>
      {description && <p className="line-clamp-3">{description}</p>}
      {images.length > 0 && (
        <div aria-hidden className="mt-1.5 h-20 rounded-md bg-linear-to-br from-accent/35 to-accent/10" />
      )}
      <p className="mt-1 text-xs text-soft">{t('previewApproximate')}</p>
    </div>
  );
}
