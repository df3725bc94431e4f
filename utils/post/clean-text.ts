import type { MessageEntity } from '@grammyjs/types';
import { err, ok, type Result } from '@/utils/result';
import type { FormattedText } from './entities';
import { endOf } from './entity-order';

/** Telegram's own sentence about an entity that does not fit its text. */
export interface InvalidEntity {
  code: 'invalid-entity';
  description: string;
}

/** Carriage returns, line and paragraph separators, bidi embeddings, and three combining marks: gone. */
const REMOVED = /[\r\u2028-\u202E]|[\u0333\u033F\u030A]/;
const ALL_REMOVED = new RegExp(REMOVED, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that Telegram makes blanks of.
const CONTROLS = /[\0-\x09\x0B\x0C\x0E-\x1F]/g;
/** All but the last of a run of direction marks become zero-width non-joiners. */
const DIRECTION_MARKS = /[\u200E\u200F](?=[\u200E\u200F])/g;

/** A text as Telegram cleans every one that it is given (TDLib `misc.cpp`, `clean_input_string`). */
export const cleanCharacters = (text: string): string =>
  text.replace(ALL_REMOVED, '').replace(CONTROLS, ' ').replace(DIRECTION_MARKS, '\u200C');

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

const splitsSymbol = (text: string, index: number) =>
  isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1));

const bytes = (text: string) => new TextEncoder().encode(text).length;

const invalid = (description: string) => err<InvalidEntity>({ code: 'invalid-entity', description });

/** TDLib looks at no entity further out than this. */
const FARTHEST = 1_000_000;

/** The first entity whose numbers are no place in any text (`fix_formatted_text`). */
export function checkNumbers(entities: readonly MessageEntity[]): Result<null, InvalidEntity> {
  for (const { offset, length } of entities) {
    if (offset < 0 || offset > FARTHEST) return invalid(`Receive an entity with incorrect offset ${offset}`);
    if (length < 0 || length > FARTHEST) return invalid(`Receive an entity with incorrect length ${length}`);
  }
  return ok(null);
}

/** Whether every entity begins and ends between two symbols of the text; if not, the first that does not, in TDLib's words. */
function checked(text: string, entities: readonly MessageEntity[]): Result<null, InvalidEntity> {
  // At one place TDLib looks at ends before beginnings, and at the ends of inner entities first.
  const edges = [
    ...entities.toReversed().map((entity) => ({
      at: endOf(entity),
      sentence: `Entity beginning at UTF-16 offset ${entity.offset} ends in a middle`,
    })),
    ...entities.map(({ offset }) => ({ at: offset, sentence: 'Entity begins in a middle' })),
  ];
  const split = edges.filter(({ at }) => splitsSymbol(text, at)).sort((a, b) => a.at - b.at)[0];
  if (split) {
    const offset = bytes(text.slice(0, split.at + 1));
    return invalid(`${split.sentence} of a UTF-16 symbol at byte offset ${offset}`);
  }
  const outside = entities.find((entity) => entity.offset > text.length);
  if (outside) {
    return invalid(`Entity begins after the end of the text at UTF-16 offset ${outside.offset}`);
  }
  const over = entities.findLast((entity) => endOf(entity) > text.length);
  if (over) {
    const where = `beginning at UTF-16 offset ${over.offset} ends after the end of the text`;
    return invalid(`Entity ${where} at UTF-16 offset ${endOf(over)}`);
  }
  return ok(null);
}

/** How many UTF-16 units are removed before each place of the text. */
function removedBefore(text: string): number[] {
  const counts = [0];
  for (let i = 0; i < text.length; i += 1) {
    counts.push((counts[i] ?? 0) + (REMOVED.test(text.charAt(i)) ? 1 : 0));
  }
  return counts;
}

function shifted(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  if (entities.length === 0 || !REMOVED.test(text)) return entities.map((entity) => ({ ...entity }));
  const counts = removedBefore(text);
  const moved = (place: number) => place - (counts[place] ?? 0);
  return entities.map((entity) => {
    const offset = moved(entity.offset);
    return { ...entity, offset, length: moved(endOf(entity)) - offset };
  });
}

/**
 * Takes out what Telegram takes out of every text, and moves the entities along (TDLib `MessageEntity.cpp`,
 * `clean_input_string_with_entities`; `misc.cpp`, `replace_offending_characters`). `entities`: in order, none crossing another.
 */
export function cleanText(
  text: string,
  entities: readonly MessageEntity[],
): Result<FormattedText, InvalidEntity> {
  const fits = checked(text, entities);
  if (!fits.ok) return fits;
  return ok({ text: cleanCharacters(text), entities: shifted(text, entities) });
}
