import type { MessageEntity } from '@grammyjs/types';

/**
 * Telegram's order of entities that begin at the same place and are of the same length: what encloses stands first
 * (TDLib `MessageEntity.cpp`, `get_type_priority`).
 */
const PRIORITY: Record<MessageEntity['type'], number> = {
  blockquote: 0,
  expandable_blockquote: 0,
  pre: 11,
  code: 20,
  text_link: 49,
  text_mention: 49,
  date_time: 50,
  mention: 50,
  hashtag: 50,
  cashtag: 50,
  bot_command: 50,
  url: 50,
  email: 50,
  phone_number: 50,
  bold: 90,
  italic: 91,
  underline: 92,
  strikethrough: 93,
  spoiler: 94,
  custom_emoji: 99,
};

const compare = (a: MessageEntity, b: MessageEntity) =>
  a.offset - b.offset || b.length - a.length || PRIORITY[a.type] - PRIORITY[b.type];

/** Entities in Telegram's order: by beginning, the longer first. Equal ones keep their order. */
export const inOrder = (entities: readonly MessageEntity[]): MessageEntity[] => [...entities].sort(compare);

/** Where an entity ends: the first UTF-16 unit after it. */
export const endOf = (entity: { offset: number; length: number }): number => entity.offset + entity.length;
