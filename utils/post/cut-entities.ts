import type { MessageEntity } from '@grammyjs/types';
import { isBlock, SPLITTABLE, type SplittableType } from './entity-kinds';
import { endOf, inOrder } from './entity-order';

/**
 * Cuts bold, italic and the like where other entities begin or end, drops what lies inside code, and joins what touches
 * (TDLib `MessageEntity.cpp`, `split_entities`). `splittable` and `frame` (all others) are in Telegram's order; nothing in `frame` crosses.
 */
export function cutEntities(
  splittable: readonly MessageEntity[],
  frame: readonly MessageEntity[],
): MessageEntity[] {
  const open = new Map<SplittableType, { begin: number; end: number }>();
  const pieces: MessageEntity[] = [];
  let next = 0;

  const cutAt = (place: number) => {
    for (const type of SPLITTABLE) {
      const range = open.get(type);
      if (!range || range.begin >= place) continue;
      pieces.push({ type, offset: range.begin, length: Math.min(range.end, place) - range.begin });
      if (range.end <= place) open.delete(type);
      else range.begin = place;
    }
  };

  const advanceTo = (place: number) => {
    for (; next < splittable.length; next += 1) {
      const entity = splittable[next];
      if (!entity || entity.offset >= place) break;
      const type = entity.type as SplittableType;
      const range = open.get(type);
      if (range && entity.offset <= range.end) {
        range.end = Math.max(range.end, endOf(entity));
      } else {
        cutAt(entity.offset);
        open.set(type, { begin: entity.offset, end: endOf(entity) });
      }
    }
    cutAt(place);
  };

  let around: MessageEntity[] = [];
  const leave = (place: number) => {
    for (const entity of around.filter((other) => endOf(other) <= place).reverse()) {
      const before = pieces.length;
      advanceTo(endOf(entity));
      if (isBlock(entity)) pieces.length = before;
    }
    around = around.filter((other) => endOf(other) > place);
    advanceTo(place);
  };

  for (const entity of frame) {
    leave(entity.offset);
    around.push(entity);
  }
  leave(Number.POSITIVE_INFINITY);
  return inOrder(pieces);
}
