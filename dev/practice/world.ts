import type { LinkPreviewOptions, MessageEntity } from '@grammyjs/types';
import type { Button } from './reply-markup';

/** The part of Telegram that a channel's bot can see: bots, chats, who may do what, and what was posted. */
export interface World {
  bots: PracticeBot[];
  chats: PracticeChat[];
  /** User names that are taken by people: a bot cannot post to them. */
  people: string[];
}

export interface PracticeBot {
  id: number;
  token: string;
  username: string;
  name: string;
  hasPicture: boolean;
  revoked: boolean;
  /** Another program receives what is written to it. */
  hasWebhook: boolean;
  /** What was written to it and is not confirmed. */
  updates: Update[];
}

/** Something that was written to a bot, as getUpdates tells it. */
export interface Update {
  update_id: number;
  message: { message_id: number; date: number; text: string; chat: object; from: object };
}

export interface PracticeChat {
  id: number;
  type: 'channel' | 'supergroup' | 'private';
  /** Of a private chat: the person’s first name. */
  title: string;
  /** `null` for a private chat. */
  username: string | null;
  members: Map<PracticeBot['id'], Membership>;
  posts: Post[];
  nextMessageId: number;
  pinnedMessageId?: number;
}

export type Membership =
  | { status: 'administrator'; rights: Rights }
  | { status: 'member' }
  | { status: 'left' }
  | { status: 'kicked' };

export interface Rights {
  post: boolean;
  edit: boolean;
  delete: boolean;
}

/** A message, and what the Bot API does not tell about it. */
export interface Post {
  message: ChannelMessage;
  silent: boolean;
  botId: number;
}

export interface ChannelMessage {
  message_id: number;
  /** Of a post in a channel. */
  sender_chat?: ChatName;
  /** Of a message in a private chat. */
  from?: object;
  chat: ChatName;
  /** Unix time in seconds. */
  date: number;
  /** Empty in a message that carries a file. */
  text: string;
  entities?: MessageEntity[];
  link_preview_options?: LinkPreviewOptions;
  has_protected_content?: true;
  reply_markup?: { inline_keyboard: Button[][] };
  /** One for all messages of an album. */
  media_group_id?: string;
  edit_date?: number;
  files?: CarriedFile;
}

/** The fields that a message with a file has in the place of its text: the file under its kind, and its caption. */
export interface CarriedFile {
  caption?: string;
  caption_entities?: MessageEntity[];
  [kind: string]: unknown;
}

export interface ChatName {
  id: number;
  title?: string;
  first_name?: string;
  username?: string;
  type: PracticeChat['type'];
}

export function chatName(chat: PracticeChat): ChatName {
  const { id, title, username, type } = chat;
  const name = type === 'private' ? { first_name: title } : { title };
  return { id, ...name, ...(username !== null && { username }), type };
}

/** The chat that `chat_id` names: an id, or `@username` in any case. A link names none (`Client.cpp:8204`). */
export function findChat(world: World, reference: string): PracticeChat | undefined {
  if (!reference.startsWith('@')) return world.chats.find((chat) => String(chat.id) === reference);
  const username = reference.slice(1).toLowerCase();
  return world.chats.find((chat) => chat.username?.toLowerCase() === username);
}
