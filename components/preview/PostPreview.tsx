import { Eye } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { sameAddress } from '@/utils/clip/address';
import type { Clip } from '@/utils/clip/clip';
import type { FormattedText } from '@/utils/post/entities';
import { type LinkPreviewChoice, previewOf } from '@/utils/post/link-preview';
import { LinkPreview } from './LinkPreview';
import { MessageText } from './MessageText';

type Page = Pick<Clip, 'site' | 'title' | 'description' | 'images' | 'canonicalUrl' | 'url'>;

export interface PostPreviewProps {
  messages: readonly FormattedText[];
  channelTitle: string;
  linkPreview: LinkPreviewChoice;
  /** What is known of pages that a link preview may show. */
  pages: readonly Page[];
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

function Bubble({ label, message: { text, entities }, channelTitle, linkPreview, pages, now }: BubbleProps) {
  const t = useTranslations('composer');
  const format = useFormatter();
  const preview = previewOf({ text, entities }, linkPreview);
  const page = pages.find(
    ({ url, canonicalUrl }) =>
      preview && (sameAddress(canonicalUrl, preview.url) || sameAddress(url, preview.url)),
  );
  const box = preview && <LinkPreview preview={preview} page={page ?? null} />;
  return (
    <article
      aria-label={label}
      className="rounded-xl rounded-bl-[4px] bg-bubble px-3 pt-2 pb-1.5 text-base shadow-low wrap-anywhere"
    >
      <p className="mb-0.5 text-sm font-semibold text-accent">{channelTitle}</p>
      {preview?.isAbove && box}
      {text.trim() === '' ? (
        <p className="text-faint">{t('previewEmpty')}</p>
      ) : (
        <MessageText text={text} entities={entities} />
      )}
      {!preview?.isAbove && box}
      <p className="mt-1 flex items-center justify-end gap-1 text-xs text-faint">
        <Eye size={13} aria-label={t('views')} />1
        <span className="ml-1">{format.dateTime(now, { timeStyle: 'short' })}</span>
      </p>
    </article>
  );
}
