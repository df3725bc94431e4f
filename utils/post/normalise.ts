import type { MessageEntity } from '@grammyjs/types';
import { err, ok, type Result } from '@/utils/result';
import { checkNumbers, cleanText, type InvalidEntity } from './clean-text';
import type { FormattedText } from './entities';
import { isFoundByTelegram } from './entity-kinds';
import { withinEntityLimit } from './entity-limit';
import { endOf, inOrder } from './entity-order';
import { checkLink, type LinkError } from './links';
import { repairEntities } from './repair-entities';

/** What Telegram keeps of a text, and how many entities it would take if it had no limit. */
export interface NormalisedText extends FormattedText {
  entityCount: number;
}

export type NormaliseError = { code: 'empty-post' } | LinkError | InvalidEntity;

/** `misc.cpp`, `strip_empty_characters`: a text of nothing but these is no text. */
const EMPTY =
  /^[ \n\u00A0\u1680\u180E\u2000-\u200F\u202E\u202F\u205F\u2800\u3000\uFEFF\uFFFC\u{E0000}-\u{E007F}]*$/u;

/** What covers nothing is nothing; a custom emoji's id is a positive 64-bit number (`remove_empty_entities`). */
const isSomething = (entity: MessageEntity) =>
  entity.length > 0 && (entity.type !== 'custom_emoji' || /^[1-9]\d{0,18}$/.test(entity.custom_emoji_id));

/** The entities with their links as Telegram writes them. */
function withCheckedLinks(entities: readonly MessageEntity[]): Result<MessageEntity[], LinkError> {
  const checked: MessageEntity[] = [];
  for (const entity of entities) {
    if (isFoundByTelegram(entity)) continue;
    if (entity.type !== 'text_link') {
      checked.push(entity);
      continue;
    }
    const url = checkLink(entity.url);
    if (!url.ok) return url;
    checked.push({ ...entity, url: url.value });
  }
  return ok(checked);
}

/** Cuts blanks and line breaks off the end, and the entities with them. */
function trimmedEnd({ text, entities }: FormattedText): FormattedText {
  let end = text.length;
  while (end > 0 && ' \n'.includes(text.charAt(end - 1))) end -= 1;
  if (end === text.length) return { text, entities };
  return {
    text: text.slice(0, end),
    entities: inOrder(
      entities
        .filter((entity) => entity.offset < end)
        .map((entity) => (endOf(entity) > end ? { ...entity, length: end - entity.offset } : entity)),
    ),
  };
}

/** Cuts blanks and line breaks off the beginning, no further than the first entity. */
function trimmedStart({ text, entities }: FormattedText): FormattedText {
  const first = entities[0]?.offset ?? text.length;
  const start = /^[ \n]*/.exec(text.slice(0, first))?.[0].length ?? 0;
  if (start === 0) return { text, entities };
  return {
    text: text.slice(start),
    entities: entities.map((entity) => ({ ...entity, offset: entity.offset - start })),
  };
}

/**
 * What Telegram makes of a text before it publishes it: cleaned, its entities repaired, trimmed, at most 100 of them (TDLib
 * `MessageEntity.cpp`, `fix_formatted_text`). Lengths are not checked here, and nothing that Telegram finds by itself is added.
 * Equal to TDLib's own code on random documents: `normalise.test.ts`.
 */
export function normalise(
  text: string,
  entities: readonly MessageEntity[],
): Result<NormalisedText, NormaliseError> {
  const linked = withCheckedLinks(entities);
  if (!linked.ok) return linked;
  const placed = checkNumbers(linked.value);
  if (!placed.ok) return placed;
  const clean = cleanText(text, repairEntities(linked.value.filter(isSomething)));
  if (!clean.ok) return clean;
  const repaired = repairEntities(clean.value.entities.filter(isSomething));
  const trimmed = trimmedStart(trimmedEnd({ text: clean.value.text, entities: repaired }));
  if (EMPTY.test(trimmed.text)) return err({ code: 'empty-post' });
  return ok({
    text: trimmed.text,
    entities: withinEntityLimit(trimmed.entities),
    entityCount: trimmed.entities.length,
  });
}
