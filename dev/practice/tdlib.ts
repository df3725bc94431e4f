import { createRequire } from 'node:module';
import type { TdEntity } from './td-entity';

/** TDLib's synchronous text functions: no account, no network (td `SynchronousRequests.cpp`). */
export interface Tdlib {
  parseTextEntities(text: string, parseMode: ParseMode): TdAnswer;
  /** Markdown on top of `entities`, then TDLib's own cleaning and repair, without trimming. */
  parseMarkdown(text: string, entities: TdEntity[]): TdAnswer;
  /** What TDLib finds by itself in `text`: links, mentions, hashtags … */
  getTextEntities(text: string): TdEntity[];
}

export type ParseMode = 'HTML' | 'Markdown' | 'MarkdownV2';

export type TdAnswer =
  | { _: 'formattedText'; text: string; entities: TdEntity[] }
  | { _: 'error'; code: number; message: string };

interface Tdl {
  configure(options: { tdjson: string; verbosityLevel: number }): void;
  execute(request: object): unknown;
}

const MARKDOWN_VERSIONS = { Markdown: 1, MarkdownV2: 2 };

const parseModeOf = (mode: ParseMode) =>
  mode === 'HTML'
    ? { _: 'textParseModeHTML' }
    : { _: 'textParseModeMarkdown', version: MARKDOWN_VERSIONS[mode] };

/** TDLib needs a prebuilt library, which exists for some platforms only; `null` where it does not or does not load. */
function loadTdl(): Tdl | null {
  const require = createRequire(import.meta.url);
  try {
    const tdl: Tdl = require('tdl');
    tdl.configure({
      tdjson: require.resolve('@prebuilt-tdlib/linux-x64-glibc/libtdjson.so'),
      verbosityLevel: 0,
    });
    tdl.execute({ _: 'getOption', name: 'version' });
    return tdl;
  } catch {
    return null;
  }
}

export function loadTdlib(): Tdlib | null {
  const tdl = loadTdl();
  if (!tdl) return null;
  return {
    parseTextEntities: (text, mode) =>
      tdl.execute({ _: 'parseTextEntities', text, parse_mode: parseModeOf(mode) }) as TdAnswer,
    parseMarkdown: (text, entities) =>
      tdl.execute({ _: 'parseMarkdown', text: { _: 'formattedText', text, entities } }) as TdAnswer,
    getTextEntities: (text) =>
      (tdl.execute({ _: 'getTextEntities', text }) as { entities: TdEntity[] }).entities,
  };
}
