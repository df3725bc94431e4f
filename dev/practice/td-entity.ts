import type { MessageEntity } from '@grammyjs/types';

/** A formatted range as TDLib's JSON interface writes it (td_api.tl, `textEntity`). */
export interface TdEntity {
  _: 'textEntity';
  offset: number;
  length: number;
  type: TdEntityType;
}

export interface TdEntityType {
  _: string;
  language?: string;
  url?: string;
  user_id?: number;
  custom_emoji_id?: string;
  unix_time?: number;
  formatting_type?: TdDateFormat | null;
}

type Precision = {
  _: 'dateTimePartPrecisionNone' | 'dateTimePartPrecisionShort' | 'dateTimePartPrecisionLong';
};

type TdDateFormat =
  | { _: 'dateTimeFormattingTypeRelative' }
  | {
      _: 'dateTimeFormattingTypeAbsolute';
      time_precision: Precision;
      date_precision: Precision;
      show_day_of_week: boolean;
    };

/** Entity types without a value of their own: the Bot API's name and TDLib's. */
const PLAIN_TYPES = {
  bold: 'textEntityTypeBold',
  italic: 'textEntityTypeItalic',
  underline: 'textEntityTypeUnderline',
  strikethrough: 'textEntityTypeStrikethrough',
  spoiler: 'textEntityTypeSpoiler',
  code: 'textEntityTypeCode',
  blockquote: 'textEntityTypeBlockQuote',
  expandable_blockquote: 'textEntityTypeExpandableBlockQuote',
  mention: 'textEntityTypeMention',
  hashtag: 'textEntityTypeHashtag',
  cashtag: 'textEntityTypeCashtag',
  bot_command: 'textEntityTypeBotCommand',
  url: 'textEntityTypeUrl',
  email: 'textEntityTypeEmailAddress',
  phone_number: 'textEntityTypePhoneNumber',
  // Not in the Bot API's documentation, but sent by its server.
  bank_card_number: 'textEntityTypeBankCardNumber',
} as const;

type PlainType = keyof typeof PLAIN_TYPES;

const PLAIN_TYPE_OF_TD: ReadonlyMap<string, PlainType> = new Map(
  Object.entries(PLAIN_TYPES).map(([name, tdName]) => [tdName, name as PlainType]),
);

/** Which of the two letters (short, long) a date format names last; the last one counts (telegram-bot-api `Client.cpp`). */
function precisionOf(format: string, short: string, long: string): Precision {
  if (format.lastIndexOf(long) > format.lastIndexOf(short)) return { _: 'dateTimePartPrecisionLong' };
  return { _: format.includes(short) ? 'dateTimePartPrecisionShort' : 'dateTimePartPrecisionNone' };
}

function tdDateFormat(format: string): TdDateFormat | null {
  if (format === '') return null;
  if (/^r$/i.test(format)) return { _: 'dateTimeFormattingTypeRelative' };
  return {
    _: 'dateTimeFormattingTypeAbsolute',
    time_precision: precisionOf(format, 't', 'T'),
    date_precision: precisionOf(format, 'd', 'D'),
    show_day_of_week: /w/i.test(format),
  };
}

const letterOf = (precision: Precision, short: string, long: string) =>
  ({ dateTimePartPrecisionNone: '', dateTimePartPrecisionShort: short, dateTimePartPrecisionLong: long })[
    precision._
  ];

function dateFormatOf(format: TdDateFormat | null | undefined): string {
  if (!format) return '';
  if (format._ === 'dateTimeFormattingTypeRelative') return 'r';
  return [
    format.show_day_of_week ? 'w' : '',
    letterOf(format.date_precision, 'd', 'D'),
    letterOf(format.time_precision, 't', 'T'),
  ].join('');
}

function tdTypeOf(entity: MessageEntity): TdEntityType {
  switch (entity.type) {
    case 'pre':
      return entity.language
        ? { _: 'textEntityTypePreCode', language: entity.language }
        : { _: 'textEntityTypePre' };
    case 'text_link':
      return { _: 'textEntityTypeTextUrl', url: entity.url };
    case 'text_mention':
      return { _: 'textEntityTypeMentionName', user_id: entity.user.id };
    case 'custom_emoji':
      return { _: 'textEntityTypeCustomEmoji', custom_emoji_id: entity.custom_emoji_id };
    case 'date_time':
      return {
        _: 'textEntityTypeDateTime',
        unix_time: entity.unix_time,
        formatting_type: tdDateFormat(entity.date_time_format),
      };
    default:
      return { _: PLAIN_TYPES[entity.type] };
  }
}

export const toTd = (entity: MessageEntity): TdEntity => ({
  _: 'textEntity',
  offset: entity.offset,
  length: entity.length,
  type: tdTypeOf(entity),
});

/** The Bot API's form of an entity that TDLib gave; throws on a type that the Bot API does not have. */
export function fromTd({ offset, length, type }: TdEntity): MessageEntity {
  const range = { offset, length };
  const plain = PLAIN_TYPE_OF_TD.get(type._);
  if (plain) return { ...range, type: plain } as MessageEntity;
  switch (type._) {
    case 'textEntityTypePre':
      return { ...range, type: 'pre' };
    case 'textEntityTypePreCode':
      return { ...range, type: 'pre', language: type.language ?? '' };
    case 'textEntityTypeTextUrl':
      return { ...range, type: 'text_link', url: type.url ?? '' };
    case 'textEntityTypeMentionName':
      return {
        ...range,
        type: 'text_mention',
        user: { id: type.user_id ?? 0, is_bot: false, first_name: 'User' },
      };
    case 'textEntityTypeCustomEmoji':
      return { ...range, type: 'custom_emoji', custom_emoji_id: String(type.custom_emoji_id) };
    case 'textEntityTypeDateTime':
      return {
        ...range,
        type: 'date_time',
        unix_time: type.unix_time ?? 0,
        date_time_format: dateFormatOf(type.formatting_type) as 'r',
      };
    default:
      throw new Error(`The Bot API has no entity type for TDLib's ${type._}`);
  }
}
