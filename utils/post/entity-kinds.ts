import type { MessageEntity } from '@grammyjs/types';

/** Telegram's kinds of entities, by what may become of them (TDLib `MessageEntity.cpp`, `get_…_entities_mask`). */

type Type = MessageEntity['type'];

/** Formatting that may be cut into pieces; in the order in which TDLib writes the pieces. */
export const SPLITTABLE = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const;

export type SplittableType = (typeof SPLITTABLE)[number];

const splittable: ReadonlySet<Type> = new Set(SPLITTABLE);
const quotes: ReadonlySet<Type> = new Set<Type>(['blockquote', 'expandable_blockquote']);
/** In and around these nothing else may stand, but for a quote around. */
const blocks: ReadonlySet<Type> = new Set<Type>(['pre', 'code', 'date_time']);
/** What Telegram finds by itself, whatever a bot says. */
const found: ReadonlySet<Type> = new Set<Type>([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
]);

export const isSplittable = (entity: MessageEntity): entity is MessageEntity.CommonMessageEntity =>
  splittable.has(entity.type);
export const isQuote = (entity: MessageEntity) => quotes.has(entity.type);
export const isBlock = (entity: MessageEntity) => blocks.has(entity.type);
export const isFoundByTelegram = (entity: MessageEntity) => found.has(entity.type);

/** Links, mentions, custom emoji: they stay whole and do not meet each other. */
export const isWhole = (entity: MessageEntity) =>
  !splittable.has(entity.type) && !quotes.has(entity.type) && !blocks.has(entity.type);
