import type { MessageEntity } from '@grammyjs/types';
import { err, ok, type Result } from '@/utils/result';

/**
 * Reads `entities` and `caption_entities` as the Bot API server does (telegram-bot-api `Client.cpp`, `get_formatted_text`
 * and `get_text_entity_type`). Errors are in its own words, without the `Bad Request: ` in front.
 */

/** Telegram finds these by itself; what a bot says about them is left aside. */
const FOUND_BY_TELEGRAM = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]);

const PLAIN = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'blockquote',
  'expandable_blockquote',
]);

type Fields = Record<string, unknown>;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The fields that only this type of entity has; `null` for a type there is not. */
function ownFields(type: string, fields: Fields): Result<Fields, string> {
  if (PLAIN.has(type)) return ok({});
  switch (type) {
    case 'pre':
      return ok(fields.language ? { language: textOf(fields.language) } : {});
    case 'text_link':
      return ok({ url: textOf(fields.url) });
    case 'text_mention': {
      const user = fields.user as Fields | undefined;
      return ok({ user: { id: Number(user?.id ?? 0), is_bot: false, first_name: 'User' } });
    }
    case 'custom_emoji':
      return ok({ custom_emoji_id: String(fields.custom_emoji_id) });
    case 'date_time': {
      const format = textOf(fields.date_time_format);
      if (!/^(r|[tdw]*)$/i.test(format)) return err('Invalid date-time format specified');
      return ok({ unix_time: Number(fields.unix_time), date_time_format: format });
    }
    default:
      return err('Unsupported type specified');
  }
}

function readEntity(value: unknown): Result<MessageEntity | null, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return err('expected an Object');
  const fields = value as Fields;
  for (const name of ['offset', 'length']) {
    if (fields[name] === undefined) return err(`Can't find field "${name}"`);
    if (!Number.isInteger(fields[name])) return err(`Field "${name}" must be of type Number`);
  }
  const { type, offset, length } = fields;
  if (type === undefined) return err(`Can't find field "type"`);
  if (typeof type !== 'string') return err(`Field "type" must be of type String`);
  if (FOUND_BY_TELEGRAM.has(type)) return ok(null);
  const own = ownFields(type, fields);
  return own.ok ? ok({ type, offset, length, ...own.value } as MessageEntity) : own;
}

/** `value`: the parsed JSON of `entities`. What is no list counts as none, as on the server. */
export function readEntities(value: unknown): Result<MessageEntity[], string> {
  const entities: MessageEntity[] = [];
  for (const item of Array.isArray(value) ? value : []) {
    const read = readEntity(item);
    if (!read.ok) return err(`can't parse MessageEntity: ${read.error}`);
    if (read.value) entities.push(read.value);
  }
  return ok(entities);
}
