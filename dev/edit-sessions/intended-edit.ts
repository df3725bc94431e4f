import type { Act } from './acts';
import {
  areOneRun,
  CODE,
  coded,
  deleted,
  folded,
  formatted,
  linkMark,
  type Place,
  type PlainPost,
  pasted,
  quoted,
  signsOf,
  split,
  typed,
} from './plain-post';

/** An act as it fits a post: from where to where, and what its author expects of it. */
export interface IntendedEdit {
  kind: Act['kind'];
  from: Place;
  to: Place;
  format: Act['format'];
  /** What is typed or pasted. */
  words: string;
  after: PlainPost;
}

export const HREF = 'https://a.example/';
export const PASTED_HTML = '<p>раз <b>два</b></p><p><i>три</i></p>';
const PASTED_LINES = [
  [...signsOf('раз '), ...signsOf('два', new Set(['bold']))],
  signsOf('три', new Set(['italic'])),
];
const PASTED_TEXTS = ['вставка', 'раз\nдва', 'раз\n\nтри'];
const MARKDOWN = { bold: '**', italic: '__', strikethrough: '~~', spoiler: '||', code: '`', underline: null };

const partOf = (length: number, part: number) => Math.min(length - 1, Math.floor(length * part));

/** Where the act begins, and so many signs further where a selection can reach. */
function range(post: PlainPost, { place, length }: Act): { from: Place; to: Place } {
  const all = post.flatMap(({ signs }, line) =>
    Array.from({ length: signs.length + 1 }, (_, sign): Place => ({ line, sign })),
  );
  const start = partOf(all.length, place);
  const from = all[start] ?? { line: 0, sign: 0 };
  let to = from;
  for (const next of all.slice(start + 1, start + 1 + length)) {
    const [here, there] = [post[to.line], post[next.line]];
    if (to.line !== next.line && !(here && there && areOneRun(here, there))) break;
    to = next;
  }
  return { from, to };
}

const isAtBlank = (post: PlainPost, { line, sign }: Place) =>
  !/\S/.test(post[line]?.signs[sign]?.text ?? ' ');

/** The range without the blanks around it, which formatting leaves out. */
function worded(post: PlainPost, whole: { from: Place; to: Place }): { from: Place; to: Place } | null {
  let { from, to } = whole;
  const isBefore = (a: Place, b: Place) => a.line < b.line || (a.line === b.line && a.sign < b.sign);
  while (isBefore(from, to) && isAtBlank(post, from))
    from =
      from.sign < (post[from.line]?.signs.length ?? 0)
        ? { ...from, sign: from.sign + 1 }
        : { line: from.line + 1, sign: 0 };
  const before = ({ line, sign }: Place): Place =>
    sign > 0 ? { line, sign: sign - 1 } : { line: line - 1, sign: post[line - 1]?.signs.length ?? 0 };
  while (isBefore(from, to) && isAtBlank(post, before(to))) to = before(to);
  return isBefore(from, to) ? { from, to } : null;
}

/** What the author means by an act, or `null` where there is nothing to be done. Undo and the like are not about the text. */
export function intendedEdit(act: Act, post: PlainPost): IntendedEdit | null {
  const { kind, format, words } = act;
  const { from, to } = range(post, act);
  const line = post[from.line];
  if (!line) return null;
  const at = { kind, from, to: from, format, words };
  switch (kind) {
    case 'type':
      return { ...at, after: typed(post, from, words) };
    case 'markdown': {
      const sign = MARKDOWN[format];
      if (line.isCode || sign === null) return null;
      const typing = ` ${sign}сила${sign}`;
      const isInCode = typed(post, from, 'x')[from.line]?.signs[from.sign]?.marks.has(CODE);
      const spaced = typed(post, from, ' ');
      const after = isInCode
        ? typed(post, from, typing)
        : typed(spaced, { ...from, sign: from.sign + 1 }, 'сила', [format]);
      return { ...at, words: typing, after };
    }
    case 'delete':
      return from === to ? null : { ...at, to, after: deleted(post, from, to) };
    case 'join': {
      const before = post[from.line - 1];
      if (!before || !areOneRun(before, line)) return null;
      const start = { line: from.line, sign: 0 };
      const end = { line: from.line - 1, sign: before.signs.length };
      return { ...at, from: start, to: start, after: deleted(post, end, start) };
    }
    case 'split': {
      // Enter in an empty line leaves the quote, on the last empty line it leaves the block of code.
      if (line.quote && line.signs.length === 0) return null;
      if (line.isCode && from.sign === line.signs.length && line.signs.at(-1)?.text === '\n') return null;
      return { ...at, after: split(post, from) };
    }
    case 'format':
    case 'link': {
      const mark = kind === 'link' ? linkMark(HREF) : format;
      const selected = line.isCode ? null : worded(post, { from, to });
      return selected && { ...at, ...selected, after: formatted(post, selected.from, selected.to, mark) };
    }
    case 'quote':
      return { ...at, after: quoted(post, from.line) };
    case 'fold':
      return { ...at, after: folded(post, from.line) };
    case 'code':
      return { ...at, after: coded(post, from.line) };
    case 'pasteText': {
      const text = PASTED_TEXTS[act.length % PASTED_TEXTS.length] ?? '';
      const lines = text.split('\n').map((words) => signsOf(words));
      return { ...at, words: text, after: pasted(post, from, lines) };
    }
    case 'pasteHtml':
      return line.isCode ? null : { ...at, words: PASTED_HTML, after: pasted(post, from, PASTED_LINES) };
    default:
      return null;
  }
}
