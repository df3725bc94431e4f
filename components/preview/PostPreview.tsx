import { Eye } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Clip } from '@/utils/clip/clip';
import type { FormattedText } from '@/utils/post/entities';
import { LinkPreview } from './LinkPreview';
import { MessageText } from './MessageText';

type Linked = Pick<Clip, 'site' | 'title' | 'description' | 'images' | 'canonicalUrl'>;

export interface PostPreviewProps {
  messages: readonly FormattedText[];
  channelTitle: string;
  /** The article that a link preview is likely to show, under the message that links it; `null` without a preview. */
  linked: Linked | null;
  now: Date;
}

/** The post as readers will see it: Telegram's bubbles on the chat's ground. */
export function PostPreview({ messages, ...bubble }: PostPreviewProps) {
  const t = useTranslations('composer');
  return (
    <div className="flex min-h-full flex-col items-stretch gap-2 bg-chat p-3.5">
      {messages.map((message, index) => (
        <Bubble
          // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place in the post
          key={index}
          label={messages.length === 1 ? t('preview') : t('message', { number: index + 1 })}
          message={message}
          {...bubble}
        />
      ))}
    </div>
  );
}

interface BubbleProps extends Omit<PostPreviewProps, 'messages'> {
  label: string;
  message: FormattedText;
}

function Bubble({ label, message: { text, entities }, channelTitle, linked, now }: BubbleProps) {
  const t = useTranslations('composer');
  const format = useFormatter();
  return (
    <article
      aria-label={label}
      className="rounded-xl rounded-bl-[4px] bg-bubble px-3 pt-2 pb-1.5 text-base shadow-low wrap-anywhere"
    >
      <p className="mb-0.5 text-sm font-semibold text-accent">{channelTitle}</p>
      {text.trim() === '' ? (
        <p className="text-faint">{t('previewEmpty')}</p>
      ) : (
        <MessageText text={text} entities={entities} />
      )}
      {linked && text.includes(linked.canonicalUrl) && <LinkPreview article={linked} />}
      <p className="mt-1 flex items-center justify-end gap-1 text-xs text-faint">
        <Eye size={13} aria-label={t('views')} />1
        <span className="ml-1">{format.dateTime(now, { timeStyle: 'short' })}</span>
      </p>
    </article>
  );
}
