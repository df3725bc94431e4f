import type { LinkPreviewOptions } from '@grammyjs/types';
import { type Answer, badRequest } from './answer';
import { readEntities } from './message-entity-json';
import type { FormattedText, ParseMode } from './telegram-text';
import type { TextEngine } from './text-engine';

const MAXIMAL_RAW_BYTES = 32_768;
const PARSE_MODES: Record<string, ParseMode> = {
  html: 'HTML',
  markdown: 'Markdown',
  markdownv2: 'MarkdownV2',
};

/** Rules 6–10: the text of a request, or its caption, with its formatting, as it was meant, or the refusal. A caption may be empty. */
export function readText(
  values: ReadonlyMap<string, string>,
  engine: TextEngine,
  name: 'text' | 'caption',
): FormattedText | { refusal: Answer } {
  const text = values.get(name) ?? '';
  if (text === '' && name === 'text') return { refusal: badRequest('message text is empty') };
  if (Buffer.byteLength(text) > MAXIMAL_RAW_BYTES) return { refusal: badRequest('text is too long') };

  const modeName = (values.get('parse_mode') ?? '').toLowerCase();
  const mode = PARSE_MODES[modeName];
  if (mode) {
    const parsed = engine.parse(text, mode);
    return parsed.ok ? parsed.value : { refusal: badRequest(parsed.error) };
  }
  if (modeName !== '' && modeName !== 'none') return { refusal: badRequest('unsupported parse_mode') };

  const entities = readEntities(parseJson(values.get(name === 'text' ? 'entities' : 'caption_entities')));
  return entities.ok ? { text, entities: entities.value } : { refusal: badRequest(entities.error) };
}

/** Rule 11. `null` when none were given. */
export function readLinkPreview(
  value: string | undefined,
): { options: LinkPreviewOptions | null } | { refusal: Answer } {
  if (value === undefined || value === '') return { options: null };
  const options = parseJson(value);
  if (options === undefined) return { refusal: badRequest("can't parse link preview options JSON object") };
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    return { refusal: badRequest('object expected as link preview options') };
  return { options };
}

/** `undefined` for what is no JSON. */
function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
