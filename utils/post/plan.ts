import type { MessageEntity } from '@grammyjs/types';
import type { Result } from '@/utils/result';
import type { ComposeError } from './compose-error';
import type { PostDocument } from './post-document';

/** How a post is to be sent; the author's choices, apart from its text. */
export interface PostOptions {
  /** Subscribers get no sound. */
  silent: boolean;
  /** Forwarding and saving are forbidden. */
  protectContent: boolean;
  /** The link preview under the post: on as Telegram chooses (the first link), or off. */
  linkPreview: 'first-link' | 'off';
}

/** One Bot API call, complete but for the chat and the token. The names are the Bot API's. */
export interface PlannedCall {
  method: 'sendMessage';
  parameters: {
    text: string;
    entities: MessageEntity[];
    link_preview_options?: { is_disabled: boolean };
    disable_notification?: true;
    protect_content?: true;
  };
}

/** The exact Bot API calls of a post, in order. */
export interface Plan {
  calls: PlannedCall[];
}

/** The Bot API calls that put `document` into a channel, or the first reason why Telegram would not take it. */
export function planPost(document: PostDocument, options: PostOptions): Result<Plan, ComposeError> {
  throw new Error(`not written yet: ${document.type} ${options.silent}`);
}
