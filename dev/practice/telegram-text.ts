import type { MessageEntity } from '@grammyjs/types';
import { err, ok, type Result } from '@/utils/result';
import { fromTd, type TdEntity, toTd } from './td-entity';
import { loadTdlib, type ParseMode, type Tdlib } from './tdlib';

export type { ParseMode } from './tdlib';

/**
 * What Telegram makes of a text before it publishes it, answered by Telegram's own code. TDLib offers its cleaning and
 * entity repair offline (through `parseMarkdown`); trimming, emptiness, lengths and the limit of 100 entities are written
 * here after tdlib/td @ 022d602, `MessageEntity.cpp` and `misc.cpp`. Errors are TDLib's sentences: see {@link wireDescription}.
 */
export interface TelegramText {
  /** The text as a channel's readers get it. */
  sent(text: string, entities: MessageEntity[], options?: SentOptions): Result<SentText, string>;
  /** What a `parse_mode` makes of a marked-up text, before anything else happens to it. */
  parse(text: string, mode: ParseMode): Result<FormattedText, string>;
  /** Links, mail addresses, hashtags, mentions and the like that Telegram finds in a text by itself. */
  detected(text: string): MessageEntity[];
}

export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

export interface SentText extends FormattedText {
  /** How many entities were over the limit and fell away without a word. */
  dropped: number;
}

export interface SentOptions {
  /** A caption may be empty and holds 1024 characters, not 4096. */
  caption?: boolean;
  /** With `link_preview_options.url` a text may be empty. */
  previewUrl?: boolean;
  /** `false` leaves out what Telegram finds by itself. */
  detect?: boolean;
}

interface TdText {
  text: string;
  entities: TdEntity[];
}

const types = (...names: string[]): ReadonlySet<string> =>
  new Set(names.map((name) => `textEntityType${name}`));

const SPLITTABLE = types('Bold', 'Italic', 'Underline', 'Strikethrough', 'Spoiler');
const QUOTES = types('BlockQuote', 'ExpandableBlockQuote');
/** Where Telegram looks for nothing by itself. */
const CLOSED = types('TextUrl', 'MentionName', 'CustomEmoji', 'Pre', 'PreCode', 'Code', 'DateTime');

const ENTITY_LIMIT = 100;
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;

/** `text` with Markdown's punctuation changed for private-use characters that it does not hold, and the way back. */
function withoutMarkdown(text: string): { text: string; restore: (text: string) => string } {
  const spare = new Map<string, string>();
  let code = 0xe000;
  for (const character of '*_~|`[]()') {
    while (text.includes(String.fromCharCode(code))) code += 1;
    spare.set(character, String.fromCharCode(code));
    code += 1;
  }
  const original = new Map(Array.from(spare, ([character, stand]) => [stand, character]));
  return {
    text: text.replace(/[*_~|`[\]()]/g, (character) => spare.get(character) ?? character),
    restore: (changed) =>
      changed.replace(/[\uE000-\uF8FF]/g, (character) => original.get(character) ?? character),
  };
}

/** TDLib's own cleaning and entity repair (`fix_formatted_text` without trimming). */
function repaired(td: Tdlib, { text, entities }: TdText): Result<TdText, string> {
  const plain = withoutMarkdown(text);
  const answer = td.parseMarkdown(plain.text, entities);
  if (answer._ === 'error') return err(answer.message);
  return ok({ text: plain.restore(answer.text), entities: answer.entities });
}

/** Cuts blanks and line breaks off the end: entities shrink with it and are put in order again by TDLib. */
function trimmedEnd(td: Tdlib, { text, entities }: TdText): Result<TdText, string> {
  const end = text.replace(/[ \n]+$/, '').length;
  const kept = entities
    .filter((entity) => entity.offset < end)
    .map((entity) => ({ ...entity, length: Math.min(entity.length, end - entity.offset) }));
  const short = { text: text.slice(0, end), entities: kept };
  return end < text.length && kept.length > 0 ? repaired(td, short) : ok(short);
}

/** Cuts blanks and line breaks off the beginning, as far as the first entity. */
function trimmedStart({ text, entities }: TdText): TdText {
  const first = Math.min(text.length, ...entities.map((entity) => entity.offset));
  const start = text.slice(0, first).match(/^[ \n]*/)?.[0].length ?? 0;
  return {
    text: text.slice(start),
    entities: entities.map((entity) => ({ ...entity, offset: entity.offset - start })),
  };
}

/** `misc.cpp`, `strip_empty_characters`: what looks like nothing is nothing. */
const isBlank = (text: string) =>
  /^[ \n\u00A0\u1680\u180E\u2000-\u200F\u202E\u202F\u205F\u2800\u3000\uFEFF\uFFFC\u{E0000}-\u{E007F}]*$/u.test(
    text,
  );

/** `get_input_message_entities`: links, code and quotes take the places first; custom emoji are not counted. */
function withinLimit(entities: TdEntity[]): TdEntity[] {
  const kept = new Set<TdEntity>();
  let places = ENTITY_LIMIT;
  for (const entity of entities.filter(({ type }) => !SPLITTABLE.has(type._))) {
    if (entity.type._ === 'textEntityTypeCustomEmoji' || places-- > 0) kept.add(entity);
  }
  for (const entity of entities.filter(({ type }) => SPLITTABLE.has(type._))) {
    if (places-- > 0) kept.add(entity);
  }
  return entities.filter((entity) => kept.has(entity));
}

const endOf = (entity: TdEntity) => entity.offset + entity.length;
const meet = (a: TdEntity, b: TdEntity) => a.offset < endOf(b) && b.offset < endOf(a);
const inside = (a: TdEntity, b: TdEntity) => a.offset >= b.offset && endOf(a) <= endOf(b);

/** What Telegram finds by itself; times of a video (`1:23`) are no Bot API entity. */
const detected = (td: Tdlib, text: string) =>
  td.getTextEntities(text).filter(({ type }) => type._ !== 'textEntityTypeMediaTimestamp');

/** `merge_new_entities`: what Telegram finds by itself, where the author's own entities leave room. */
function withDetected(td: Tdlib, { text, entities }: TdText): Result<TdText, string> {
  const found = detected(td, text).filter((entity) =>
    entities.every((own) => {
      if (!meet(entity, own)) return true;
      return QUOTES.has(own.type._) ? inside(entity, own) : !CLOSED.has(own.type._);
    }),
  );
  return found.length === 0
    ? ok({ text, entities })
    : repaired(td, { text, entities: [...entities, ...found] });
}

function sent(td: Tdlib, text: string, entities: MessageEntity[], options: SentOptions) {
  const { caption = false, previewUrl = false, detect = true } = options;
  const mayBeEmpty = caption || previewUrl;
  const empty = mayBeEmpty ? ok({ text: '', entities: [], dropped: 0 }) : err('Text must be non-empty');

  const clean = repaired(td, { text, entities: entities.map(toTd) });
  if (!clean.ok) return clean;
  if (/^[ \n]*$/.test(clean.value.text)) return empty;
  const cut = trimmedEnd(td, clean.value);
  if (!cut.ok) return cut;
  const trimmed = trimmedStart(cut.value);
  if (isBlank(trimmed.text) && !mayBeEmpty) return empty;
  if ([...trimmed.text].length > (caption ? CAPTION_LIMIT : TEXT_LIMIT)) {
    return err(caption ? 'Message caption is too long' : 'Message is too long');
  }
  const kept = withinLimit(trimmed.entities);
  const dropped = trimmed.entities.length - kept.length;
  const own = { text: trimmed.text, entities: kept };
  const whole = detect ? withDetected(td, own) : ok(own);
  return whole.ok ? ok({ text: own.text, entities: whole.value.entities.map(fromTd), dropped }) : whole;
}

function parse(td: Tdlib, text: string, mode: ParseMode): Result<FormattedText, string> {
  const answer = td.parseTextEntities(text, mode);
  return answer._ === 'error'
    ? err(answer.message)
    : ok({ text: answer.text, entities: answer.entities.map(fromTd) });
}

/**
 * TDLib's sentence as the Bot API says it: `Bad Request: ` in front and a small first letter, unless a capital or an
 * underscore follows it (telegram-bot-api `Client.cpp`, `fail_query_with_error`).
 */
export function wireDescription(sentence: string): string {
  const small = /^.[_A-Z]/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return `Bad Request: ${small}`;
}

/** Telegram's text code, or `null` where TDLib is not available on this platform. */
export function loadTelegramText(): TelegramText | null {
  const td = loadTdlib();
  return (
    td && {
      sent: (text, entities, options = {}) => sent(td, text, entities, options),
      parse: (text, mode) => parse(td, text, mode),
      detected: (text) => detected(td, text).map(fromTd),
    }
  );
}
