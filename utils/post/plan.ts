import type { InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity } from '@grammyjs/types';
import { err, ok, type Result } from '@/utils/result';
import type { ComposeError } from './compose-error';
import { entitiesFromDocument, type FormattedText } from './entities';
import { ENTITY_LIMIT } from './entity-limit';
import { codePoints, TEXT_LIMIT } from './lengths';
import { type LinkPreviewChoice, linkPreviewOptions } from './link-preview';
import { normalise } from './normalise';
import type { PostDocument } from './post-document';
import { splitPost } from './split-post';

/** How a post is to be sent; the author's choices, apart from its text. */
export interface PostOptions {
  /** Subscribers get no sound. */
  silent: boolean;
  /** Forwarding and saving are forbidden. */
  protectContent: boolean;
  linkPreview: LinkPreviewChoice;
}

/** One Bot API call, complete but for the chat and the token. The names are the Bot API's. */
export interface PlannedCall {
  method: 'sendMessage';
  parameters: {
    text: string;
    entities: MessageEntity[];
    link_preview_options?: LinkPreviewOptions;
    disable_notification?: true;
    protect_content?: true;
    /** The buttons under it; the composer makes none, and an edit keeps those that are there. */
    reply_markup?: InlineKeyboardMarkup;
  };
}

/** What becomes of a post that is too long for one message: it is refused, or split at its paragraphs when the author says so. */
export type Fit = 'one-message' | 'several-messages';

/** The exact Bot API calls of a post, in order. */
export interface Plan {
  calls: PlannedCall[];
}

/** The text as Telegram will keep it, or the first reason why it would not take it. */
function sendableText(document: PostDocument): Result<FormattedText, ComposeError> {
  const { text, entities } = entitiesFromDocument(document);
  const kept = normalise(text, entities);
  if (!kept.ok) {
    // Entities built from a document always fit its text.
    if (kept.error.code === 'invalid-entity') throw new Error(kept.error.description);
    return err(kept.error);
  }
  const { entityCount, ...formatted } = kept.value;
  const length = codePoints(formatted.text);
  if (length > TEXT_LIMIT) return err({ code: 'too-long', length, limit: TEXT_LIMIT });
  if (entityCount > ENTITY_LIMIT) {
    return err({ code: 'too-many-entities', count: entityCount, limit: ENTITY_LIMIT });
  }
  return ok(formatted);
}

/** The text of every message as Telegram will keep it, in order, or the first reason why it would not take one. */
export function sendableTexts(document: PostDocument, fit: Fit): Result<FormattedText[], ComposeError> {
  const whole = sendableText(document);
  if (whole.ok) return ok([whole.value]);
  const isTooMuch = whole.error.code === 'too-long' || whole.error.code === 'too-many-entities';
  const parts = isTooMuch && fit === 'several-messages' ? splitPost(document) : null;
  if (!parts) return whole;
  const texts = parts.map(sendableText);
  return texts.find((text) => !text.ok) ?? ok(texts.flatMap((text) => (text.ok ? [text.value] : [])));
}

/**
 * The Bot API calls that put `document` into a channel, or the first reason why Telegram would not take it. The text goes out
 * as Telegram will keep it, with `entities` and never with `parse_mode`: a formatting error cannot exist. Nothing is cut off:
 * what does not fit into one message is refused, or with `fit` goes out as several, in order.
 */
export function planPost(
  document: PostDocument,
  options: PostOptions,
  fit: Fit = 'one-message',
): Result<Plan, ComposeError> {
  const texts = sendableTexts(document, fit);
  if (!texts.ok) return texts;
  const chosen = {
    ...(options.silent && ({ disable_notification: true } as const)),
    ...(options.protectContent && ({ protect_content: true } as const)),
  };
  return ok({
    calls: texts.value.map((text) => {
      const preview = linkPreviewOptions(text, options.linkPreview);
      // Nothing but what differs from Telegram's own choice: the Bot API reads a JSON `null` as a word.
      const parameters = { ...text, ...(preview && { link_preview_options: preview }), ...chosen };
      return { method: 'sendMessage', parameters };
    }),
  });
}
