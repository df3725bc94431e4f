import type { LinkPreviewOptions, MessageEntity } from '@grammyjs/types';
import { withDetectedLinks } from './detected-links';
import type { FormattedText } from './entities';
import { checkLink } from './links';

/** A link that the author chose to be previewed, and how. */
export interface ChosenPreview {
  url: string;
  /** `null`: as Telegram thinks fit. */
  size: 'small' | 'large' | null;
  isAbove: boolean;
}

/** The link preview of a post: of its first link, as Telegram does by itself; of one that the author chose; or none. */
export type LinkPreviewChoice = 'first-link' | 'off' | ChosenPreview;

/** The preview that a message will have. */
export interface MessagePreview extends ChosenPreview {
  /** It is what Telegram does by itself. */
  isDefault: boolean;
}

/** The addresses that Telegram could preview, in their order in the text, each once: links that the author made, and bare addresses. */
export function previewableLinks(message: FormattedText): string[] {
  const links = withDetectedLinks(message).flatMap((entity) => {
    const link = checkLink(addressIn(entity, message.text));
    return link.ok && /^https?:/.test(link.value) ? [link.value] : [];
  });
  return [...new Set(links)];
}

function addressIn(entity: MessageEntity, text: string): string {
  if (entity.type === 'text_link') return entity.url;
  return entity.type === 'url' ? text.slice(entity.offset, entity.offset + entity.length) : '';
}

/**
 * What of a choice comes true in a message; `null` where it has no preview. A chosen link that was taken out of the text since is not
 * previewed, the first one is: readers would get what the post no longer says.
 */
export function previewOf(message: FormattedText, choice: LinkPreviewChoice): MessagePreview | null {
  if (choice === 'off') return null;
  const links = previewableLinks(message);
  const [first] = links;
  if (first === undefined) return null;
  if (choice === 'first-link' || !links.includes(choice.url))
    return { url: first, size: null, isAbove: false, isDefault: true };
  return { ...choice, isDefault: false };
}

/** The Bot API's words for it; `undefined` where nothing differs from what Telegram does by itself. It looks at the size with a `url` alone. */
export function linkPreviewOptions(
  message: FormattedText,
  choice: LinkPreviewChoice,
): LinkPreviewOptions | undefined {
  if (choice === 'off') return { is_disabled: true };
  const preview = previewOf(message, choice);
  if (!preview || preview.isDefault) return undefined;
  return {
    url: preview.url,
    ...(preview.size === 'small' && { prefer_small_media: true }),
    ...(preview.size === 'large' && { prefer_large_media: true }),
    ...(preview.isAbove && { show_above_text: true }),
  };
}
