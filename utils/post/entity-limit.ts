import type { MessageEntity } from '@grammyjs/types';
import { isSplittable } from './entity-kinds';

/** How many entities Telegram keeps of those that a bot sends; the rest falls away without a word. */
export const ENTITY_LIMIT = 100;

/**
 * The entities that Telegram keeps: links, code and quotes take the places first, then formatting; custom emoji are not
 * counted (TDLib `MessageEntity.cpp`, `get_input_message_entities`).
 */
export function withinEntityLimit(entities: readonly MessageEntity[]): MessageEntity[] {
  if (entities.length <= ENTITY_LIMIT) return [...entities];
  let places = ENTITY_LIMIT;
  const kept = new Set<MessageEntity>();
  for (const entity of entities) {
    if (!isSplittable(entity) && (entity.type === 'custom_emoji' || places-- > 0)) kept.add(entity);
  }
  for (const entity of entities) {
    if (isSplittable(entity) && places-- > 0) kept.add(entity);
  }
  return entities.filter((entity) => kept.has(entity));
}
