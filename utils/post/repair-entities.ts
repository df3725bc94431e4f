import type { MessageEntity } from '@grammyjs/types';
import { cutEntities } from './cut-entities';
import { isBlock, isQuote, isSplittable, isWhole } from './entity-kinds';
import { endOf, inOrder } from './entity-order';

/**
 * Telegram's repair of entities that overlap (TDLib `MessageEntity.cpp`, `fix_entities` and what it calls). Entities go in and
 * come out as new lists in Telegram's order.
 */

/** Whether the entities can stay as they are (`are_entities_valid`). It also asks for splitting where nothing is wrong: that decides how Telegram cuts. */
function isSound(entities: readonly MessageEntity[]): boolean {
  const lastEnd = new Map<string, number>();
  let around: MessageEntity[] = [];
  for (const entity of entities) {
    around = around.filter((other) => entity.offset < endOf(other));
    const parent = around.at(-1);
    if (parent) {
      if (endOf(entity) > endOf(parent)) return false;
      if (around.some((other) => other.type === entity.type || isSplittable(other))) return false;
      if (isBlock(parent)) return false;
      if (isBlock(entity) && around.some((other) => !isQuote(other))) return false;
      if (isQuote(entity) && around.some(isQuote)) return false;
      if ((isWhole(entity) || isQuote(entity)) && around.some(isWhole)) return false;
    }
    if (isSplittable(entity)) {
      if ((lastEnd.get(entity.type) ?? -1) >= entity.offset) return false;
      lastEnd.set(entity.type, endOf(entity));
    }
    around.push(entity);
  }
  return true;
}

/** The first of those that meet (`remove_intersecting_entities`). */
function withoutOverlaps(entities: readonly MessageEntity[]): MessageEntity[] {
  let end = 0;
  return entities.filter((entity) => {
    if (entity.offset < end) return false;
    end = endOf(entity);
    return true;
  });
}

/** Those that cross no quote's edge and enclose no quote (`remove_entities_intersecting_blockquote`). */
function insideOrOutside(
  entities: readonly MessageEntity[],
  quotes: readonly MessageEntity[],
): MessageEntity[] {
  return entities.filter((entity) => {
    const quote = quotes.find((other) => endOf(other) > entity.offset);
    if (!quote) return true;
    const endsLater = endOf(quote) < endOf(entity);
    const beginsEarlier = entity.offset < quote.offset && quote.offset < endOf(entity);
    return !endsLater && !beginsEarlier;
  });
}

export function repairEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  const sorted = inOrder(entities);
  if (isSound(sorted)) return sorted;
  const quotes = withoutOverlaps(sorted.filter(isQuote));
  const fixed = withoutOverlaps(sorted.filter((entity) => !isQuote(entity) && !isSplittable(entity)));
  const frame = inOrder([...insideOrOutside(fixed, quotes), ...quotes]);
  return inOrder([...frame, ...cutEntities(sorted.filter(isSplittable), frame)]);
}
