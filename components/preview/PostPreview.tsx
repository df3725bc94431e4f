import type { MessageEntity } from '@grammyjs/types';
import { Eye } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Clip } from '@/utils/clip/clip';
import { LinkPreview } from './LinkPreview';
import { MessageText } from './MessageText';

export interface PostPreviewProps {
  text: string;
  entities: readonly MessageEntity[];
  channelTitle: string;
  /** The article that the link preview is likely to show; `null` without a preview. */
  linked: Pick<Clip, 'site' | 'title' | 'description' | 'images'> | null;
  now: Date;
}

/** The post as readers will see it: a Telegram bubble on the chat's ground. */
export function PostPreview({ text, entities, channelTitle, linked, now }: PostPreviewProps) {
  const t = useTranslations('composer');
  const format = useFormatter();
  return (
    <div className="min-h-full bg-chat p-3.5">
      <article
        aria-label={t('preview')}
        className="rounded-xl rounded-bl-[4px] bg-bubble px-3 pt-2 pb-1.5 text-base shadow-low wrap-anywhere"
      >
        <p className="mb-0.5 text-sm font-semibold text-accent">{channelTitle}</p>
        {text.trim() === '' ? (
          <p className="text-faint">{t('previewEmpty')}</p>
        ) : (
          <MessageText text={text} entities={entities} />
        )}
        {linked && <LinkPreview article={linked} />}
        <p className="mt-1 flex items-center justify-end gap-1 text-xs text-faint">
          <Eye size={13} aria-label={t('views')} />1
          <span className="ml-1">{format.dateTime(now, { timeStyle: 'short' })}</span>
        </p>
      </article>
    </div>
  );
}
