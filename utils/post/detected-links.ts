import type { MessageEntity } from '@grammyjs/types';
import { detectedTags } from './detected-tags';
import { detectedUrls } from './detected-urls';
import type { FormattedText } from './entities';
import { isQuote, isSplittable } from './entity-kinds';
import { endOf, inOrder } from './entity-order';
import { repairEntities } from './repair-entities';

/** Places in a video (`1:23`): no link in a post without one, but nothing else is found in them (`match_media_timestamps`). */
const VIDEO_TIME = /(?<![\p{L}\p{N}_:])(?:\d{1,4}:[0-5]\d|\d{1,2}:[0-5]?\d:[0-5]\d)(?![\p{L}\p{N}_:])/gu;

interface Found {
  entity: MessageEntity | null;
  offset: number;
  length: number;
}

const asFound = (entity: MessageEntity): Found => ({ entity, offset: entity.offset, length: entity.length });

const videoTimes = (text: string): Found[] =>
  Array.from(text.matchAll(VIDEO_TIME), ({ index, 0: { length } }) => ({
    entity: null,
    offset: index,
    length,
  }));

/**
 * What Telegram makes alive in a text by itself: addresses, mail addresses, @mentions, #hashtags, $cashtags, /commands; in order,
 * none in another. Near enough for a preview: TDLib knows more endings of addresses, and bank cards.
 */
export function detectedLinks(text: string): MessageEntity[] {
  const found = [
    ...inOrder([...detectedTags(text), ...detectedUrls(text)]).map(asFound),
    ...videoTimes(text),
  ];
  let end = 0;
  return found
    .sort((a, b) => a.offset - b.offset || b.length - a.length)
    .flatMap(({ entity, offset, length }) => {
      if (offset < end) return [];
      end = offset + length;
      return entity ?? [];
    });
}

/** Whether `found` has room beside the author's `own`: not in a link or code, inside a quote but not across its edge. */
function hasRoom(found: MessageEntity, own: MessageEntity): boolean {
  if (found.offset >= endOf(own) || own.offset >= endOf(found) || isSplittable(own)) return true;
  return isQuote(own) && found.offset >= own.offset && endOf(found) <= endOf(own);
}

/**
 * The entities that readers get: those of a text that `normalise` gave, and what Telegram finds where they leave room (TDLib
 * `MessageEntity.cpp`, `merge_new_entities`).
 */
export function withDetectedLinks({ text, entities }: FormattedText): MessageEntity[] {
  const found = detectedLinks(text).filter((one) => entities.every((own) => hasRoom(one, own)));
  return found.length === 0 ? entities : repairEntities([...entities, ...found]);
}
