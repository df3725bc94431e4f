import * as z from 'zod/mini';
import { clipSchema } from '@/utils/clip/clip';
import { COUNTDOWNS } from '@/utils/outbox/countdown';
import { channelRightSchema } from '@/utils/outbox/delivery-error';
import { postDocumentSchema } from '@/utils/post/post-document';

/** The records of the database. Ids are UUIDs unless said otherwise, times are epoch milliseconds. */

export const clipRecordSchema = z.object({ id: z.string(), clip: clipSchema, clippedAt: z.number() });

export const draftSchema = z.object({
  id: z.string(),
  /** The address of the page it was begun on, without its fragment; `null` for a draft begun on no page. */
  pageUrl: z.nullable(z.string()),
  clipId: z.nullable(z.string()),
  /** What was selected on further pages and added to it, in that order. */
  addedClipIds: z.optional(z.array(z.string())),
  channelId: z.nullable(z.string()),
  /** A snapshot; the steps from `version` on are applied to it. */
  document: postDocumentSchema,
  version: z.number(),
  /** The document and version that undo leads back to; only once the snapshot has moved on from there. */
  beginning: z.optional(z.object({ document: postDocumentSchema, version: z.number() })),
  silent: z.boolean(),
  protectContent: z.boolean(),
  linkPreview: z.union([
    z.enum(['first-link', 'off']),
    z.object({ url: z.string(), size: z.nullable(z.enum(['small', 'large'])), isAbove: z.boolean() }),
  ]),
  createdAt: z.number(),
  updatedAt: z.number(),
  /** When it was thrown away; it waits in the bin then. */
  binnedAt: z.optional(z.number()),
});

/** How a draft stands in the list, and what it is found by. */
export const listingSchema = z.object({
  draftId: z.string(),
  /** Its first line with text. */
  title: z.string(),
  site: z.nullable(z.string()),
  /** What it is found by, each as it lies in the index of words (`word-index.ts`). */
  terms: z.array(z.tuple([z.string(), z.number()])),
  /** The draft's own `updatedAt` when it was listed. */
  updatedAt: z.number(),
});

/** The steps of one input. `[draftId, version]` is the key. */
export const draftStepsSchema = z.object({
  draftId: z.string(),
  /** The document's version before these steps. */
  version: z.number(),
  /** ProseMirror steps as JSON. */
  steps: z.array(z.unknown()),
  /** Which surface wrote them: `prosemirror-collab`'s client id. */
  surface: z.string(),
  at: z.number(),
  /** What wrote them, where it was no input of the author's own. */
  by: z.optional(z.enum(['undo', 'redo'])),
  /** Undo takes them back by themselves, however soon they came after the input before. */
  isApart: z.optional(z.boolean()),
});

/**
 * Which surface took a version of a draft. `[draftId, version, surface]` is the key and `[draftId, version]` is unique beside it: what a
 * surface stores twice is stored once, and what two surfaces store at one version is refused to the second.
 */
export const takenVersionSchema = z.object({ draftId: z.string(), version: z.number(), surface: z.string() });

/** The public part of a bot. Its token lies in the vault and nowhere else. */
export const botSchema = z.object({
  /** Telegram's own id of the bot. */
  id: z.number(),
  username: z.string(),
  name: z.string(),
  /** Its picture as a `data:` URL. */
  picture: z.nullable(z.string()),
  /** Origin and path in front of `/bot…`, without a trailing slash. */
  apiRoot: z.string(),
  connectedAt: z.number(),
  /** Where posts are tried out: what the link to the bot's chat carries, and the author's chat once Start was pressed there. */
  tryOut: z.optional(
    z.object({ start: z.string(), chat: z.nullable(z.object({ id: z.string(), name: z.string() })) }),
  ),
  /** Its token was thrown away with a forgotten passphrase. */
  isTokenLost: z.optional(z.boolean()),
});

export const channelSchema = z.object({
  id: z.string(),
  botId: z.number(),
  /** Telegram's chat id (`-100…`), as text. */
  chatId: z.string(),
  title: z.string(),
  /** Without `@`; `null` for a private channel. */
  username: z.nullable(z.string()),
  /** The language its posts are written in (BCP 47 primary). */
  language: z.string(),
  /** Whether the key paragraphs stand in the post's body from the start; `same-language`: only when the clip's language is the channel's. */
  prefill: z.enum(['same-language', 'always', 'never']),
  /** Rights the bot lacks there, as last checked. */
  missingRights: z.array(channelRightSchema),
  checkedAt: z.number(),
  addedAt: z.number(),
  /** When Telegram answered the last posts; the outbox keeps its pace by it. */
  answeredAt: z.optional(z.array(z.number())),
  /** What Telegram last asked for: to write nothing there for so long, until then. */
  pause: z.optional(z.object({ milliseconds: z.number(), untilAt: z.number() })),
});

/** A post that is in a channel. */
export const sentPostSchema = z.object({
  id: z.string(),
  draftId: z.string(),
  jobId: z.string(),
  channelId: z.string(),
  /** `null` when Telegram said yes without telling the id. */
  messageId: z.nullable(z.number()),
  /** `https://t.me/…`; `null` when the message id is not known. */
  url: z.nullable(z.string()),
  sentAt: z.number(),
});

/** A value that is missing or that this version does not know counts as its default. */
export const settingsSchema = z.object({
  id: z.literal('settings'),
  language: z.catch(z.enum(['browser', 'en', 'ru']), 'browser'),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  /** What the toolbar button opens. */
  surface: z.catch(z.enum(['popup', 'panel', 'desk']), 'popup'),
  /** Quotation marks, dashes and no-break spaces are set while the author types. */
  typography: z.catch(z.boolean(), false),
  /** How long a post can be called off after Send was pressed; 0: it leaves at once. */
  countdownSeconds: z.catch(z.literal(COUNTDOWNS), 5),
  /** The channel that a new draft is for. */
  channelId: z.catch(z.nullable(z.string()), null),
  /** How the tokens are kept: as they are, or behind a passphrase that was given, or was not, since the browser started. */
  vault: z.catch(z.enum(['plain', 'open', 'locked']), 'plain'),
});

export type ClipRecord = z.infer<typeof clipRecordSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Listing = z.infer<typeof listingSchema>;
export type DraftSteps = z.infer<typeof draftStepsSchema>;
export type TakenVersion = z.infer<typeof takenVersionSchema>;
export type Bot = z.infer<typeof botSchema>;
export type Channel = z.infer<typeof channelSchema>;
export type SentPost = z.infer<typeof sentPostSchema>;
export type Settings = z.infer<typeof settingsSchema>;
export type Surface = Settings['surface'];
