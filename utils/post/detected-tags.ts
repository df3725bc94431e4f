import type { MessageEntity } from '@grammyjs/types';

/** Mentions, hashtags, cashtags and commands, as Telegram finds them (TDLib `MessageEntity.cpp`, `match_…`). */

type TagType = 'mention' | 'hashtag' | 'cashtag' | 'bot_command';

const WORD = String.raw`[\p{L}\p{N}_]`;
/** Letters, decimal digits, and what the scripts of India and the Catalan ŀl need. */
const TAG = String.raw`[\p{L}\p{Nd}_\u200C\u00B7\u0D80-\u0DFF]`;
/** A tag of one chat: `#tag@chat`. */
const CHAT = '@[a-zA-Z0-9_]{3,32}(?![a-zA-Z0-9_])';

const PATTERNS: Record<TagType, RegExp> = {
  mention: new RegExp(`(?<!${WORD})@(?:[a-zA-Z0-9_]{4,32}|gif|vid|pic)(?!${WORD})`, 'giu'),
  bot_command: new RegExp(
    `(?<!${WORD}|[/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?!${WORD}|[/<>@])`,
    'gu',
  ),
  // At least one letter, and no second `#` at its end.
  hashtag: new RegExp(
    `(?<!${TAG})#(?=${TAG}*\\p{L})(?:${TAG}{256}|${TAG}{1,255}(?!${TAG}))(?:${CHAT}(?!#)|(?!${CHAT})(?!${TAG}*#))`,
    'gu',
  ),
  cashtag: new RegExp(`(?<!${TAG}|\\$)\\$(?:1INCH|[A-Z]{1,8})(?:${CHAT}|(?!${CHAT}))(?!${TAG}|\\$)`, 'gu'),
};

export function detectedTags(text: string): MessageEntity[] {
  return Object.entries(PATTERNS).flatMap(([type, pattern]) =>
    Array.from(
      text.matchAll(pattern),
      (match): MessageEntity => ({ type: type as TagType, offset: match.index, length: match[0].length }),
    ),
  );
}
