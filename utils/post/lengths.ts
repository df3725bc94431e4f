import { entitiesFromDocument } from './entities';
import { ENTITY_LIMIT } from './entity-limit';
import { normalise } from './normalise';
import type { PostDocument } from './post-document';

/** How many characters a text message holds (TDLib `OptionManager.cpp`, `message_text_length_max`). */
export const TEXT_LIMIT = 4096;

export interface PostMeasure {
  /** Code points after Telegram's cleaning and trimming. */
  length: number;
  limit: number;
  /** Formatted ranges as Telegram counts them, after its repair. */
  entityCount: number;
  entityLimit: number;
}

/** Unicode code points: an emoji of one is one, whatever UTF-16 makes of it (TDLib `utf8_length`). */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** How much of a post's room is taken. A post with a link that Telegram refuses is measured as if it had none. */
export function measurePost(document: PostDocument): PostMeasure {
  const { text, entities } = entitiesFromDocument(document);
  const formatted = normalise(text, entities);
  const measured = formatted.ok
    ? formatted
    : normalise(
        text,
        entities.filter((entity) => entity.type !== 'text_link'),
      );
  return {
    length: measured.ok ? codePoints(measured.value.text) : 0,
    limit: TEXT_LIMIT,
    entityCount: measured.ok ? measured.value.entityCount : 0,
    entityLimit: ENTITY_LIMIT,
  };
}
