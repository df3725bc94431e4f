import type { Line, PostDocument, Pre, TextRun } from '@/utils/post/post-document';

/**
 * A post as its author thinks of it: signs in lines. Edits of it are plain list work that shares nothing with the editor, so
 * that what the editor made of the same edits can be held against it.
 */

/** One code point, and how it is formatted. */
export interface Sign {
  readonly text: string;
  readonly marks: ReadonlySet<string>;
}

/** Lines of one quote share the object. */
export interface PlainQuote {
  readonly expandable: boolean;
}

/** A block of code is one line, with its line breaks as signs. */
export interface PlainLine {
  readonly signs: readonly Sign[];
  readonly quote: PlainQuote | null;
  readonly isCode: boolean;
}

export type PlainPost = readonly PlainLine[];

/** A place between two signs of a line. */
export interface Place {
  line: number;
  sign: number;
}

export const CODE = 'code';
const isLink = (mark: string) => mark.startsWith('link ');
export const linkMark = (href: string) => `link ${href}`;

const NONE: ReadonlySet<string> = new Set();
export const signsOf = (text: string, marks = NONE): Sign[] => Array.from(text, (text) => ({ text, marks }));
export const lineOf = (signs: readonly Sign[]): PlainLine => ({ signs, quote: null, isCode: false });

const replaced = (post: PlainPost, from: number, to: number, lines: readonly PlainLine[]): PlainPost => [
  ...post.slice(0, from),
  ...lines,
  ...post.slice(to),
];

const lineAt = (post: PlainPost, index: number): PlainLine => {
  const line = post[index];
  if (!line) throw new Error(`The post has no line ${index}.`);
  return line;
};

/** What is typed between two signs looks like the one before it, or after it at the line's beginning; a link only goes on inside. */
function inherited(signs: readonly Sign[], at: number): ReadonlySet<string> {
  const before = signs[at - 1];
  const after = signs[at];
  const marks = (before ?? after)?.marks ?? NONE;
  const goesOn = (mark: string) => before !== undefined && after?.marks.has(mark);
  return new Set([...marks].filter((mark) => !isLink(mark) || goesOn(mark)));
}

function spliced(line: PlainLine, at: number, added: readonly Sign[]): PlainLine {
  return { ...line, signs: [...line.signs.slice(0, at), ...added, ...line.signs.slice(at)] };
}

export function typed(
  post: PlainPost,
  { line, sign }: Place,
  text: string,
  formatted: string[] = [],
): PlainPost {
  const written = lineAt(post, line);
  const marks = inherited(written.signs, sign);
  const added = signsOf(text, marks).map((one) => formatted.reduce(withMark, one));
  return replaced(post, line, line + 1, [spliced(written, sign, added)]);
}

/** Takes out what lies between two places of one run of lines. */
export function deleted(post: PlainPost, from: Place, to: Place): PlainPost {
  const first = lineAt(post, from.line);
  const signs = [...first.signs.slice(0, from.sign), ...lineAt(post, to.line).signs.slice(to.sign)];
  return replaced(post, from.line, to.line + 1, [{ ...first, signs }]);
}

export function split(post: PlainPost, { line, sign }: Place): PlainPost {
  const broken = lineAt(post, line);
  if (broken.isCode) return replaced(post, line, line + 1, [spliced(broken, sign, signsOf('\n'))]);
  const [head, tail] = [broken.signs.slice(0, sign), broken.signs.slice(sign)];
  return replaced(post, line, line + 1, [
    { ...broken, signs: head },
    { ...broken, signs: tail },
  ]);
}

/** Puts whole lines in, the first and the last of them joined to what they are put between. */
export function pasted(
  post: PlainPost,
  { line, sign }: Place,
  lines: readonly (readonly Sign[])[],
): PlainPost {
  const around = lineAt(post, line);
  if (around.isCode) {
    const text = lines.map((signs) => signs.map(({ text }) => text).join('')).join('\n');
    return replaced(post, line, line + 1, [spliced(around, sign, signsOf(text))]);
  }
  const all = lines.map((signs) => [...signs]);
  all[0]?.unshift(...around.signs.slice(0, sign));
  all.at(-1)?.push(...around.signs.slice(sign));
  return replaced(
    post,
    line,
    line + 1,
    all.map((signs) => ({ ...around, signs })),
  );
}

/** Nothing stands inside code, and links do not overlap. */
function withMark(sign: Sign, mark: string): Sign {
  if (sign.marks.has(CODE)) return sign;
  if (mark === CODE) return { ...sign, marks: new Set([CODE]) };
  const kept = [...sign.marks].filter((other) => !(isLink(mark) && isLink(other)));
  return { ...sign, marks: new Set([...kept, mark]) };
}

const withoutMark = (sign: Sign, mark: string): Sign => ({
  ...sign,
  marks: new Set([...sign.marks].filter((other) => other !== mark)),
});

/** Formats what lies between two places; what has some of the format loses it, unless it is a link. */
export function formatted(post: PlainPost, from: Place, to: Place, mark: string): PlainPost {
  const isWithin = (line: number, sign: number) =>
    (line > from.line || (line === from.line && sign >= from.sign)) &&
    (line < to.line || (line === to.line && sign < to.sign));
  const within = post.flatMap(({ signs }, line) => signs.filter((_, sign) => isWithin(line, sign)));
  const isTaken = !isLink(mark) && within.some(({ marks }) => marks.has(mark));
  const change = isTaken ? withoutMark : withMark;
  return post.map((line, index) =>
    line.isCode
      ? line
      : { ...line, signs: line.signs.map((one, sign) => (isWithin(index, sign) ? change(one, mark) : one)) },
  );
}

/** The first and last line of the quote, block of code or lone line that `line` is in. */
function blockAround(post: PlainPost, line: number): [first: number, last: number] {
  const { quote } = lineAt(post, line);
  if (quote === null) return [line, line];
  const isIn = (one: PlainLine) => one.quote === quote;
  return [post.findIndex(isIn), post.findLastIndex(isIn)];
}

/** Makes a line a quote; one that is in a quote leaves it, and the lines after it are a quote of their own. */
export function quoted(post: PlainPost, line: number): PlainPost {
  const { isCode, quote } = lineAt(post, line);
  if (isCode) return post;
  const here: PlainQuote | null = quote ? null : { expandable: false };
  const after = quote && { ...quote };
  const [, last] = blockAround(post, line);
  return post.map((one, index) => {
    if (index === line) return { ...one, quote: here };
    return quote && index > line && index <= last ? { ...one, quote: after } : one;
  });
}

export function folded(post: PlainPost, line: number): PlainPost {
  const { quote } = lineAt(post, line);
  if (!quote) return post;
  const changed = { expandable: !quote.expandable };
  return post.map((one) => (one.quote === quote ? { ...one, quote: changed } : one));
}

/** Makes a line, or the quote that it is in, a block of code; a block of code becomes lines. */
export function coded(post: PlainPost, line: number): PlainPost {
  const [first, last] = blockAround(post, line);
  const text = post
    .slice(first, last + 1)
    .map(({ signs }) => signs.map(({ text }) => text).join(''))
    .join('\n');
  const lines = lineAt(post, line).isCode
    ? text.split('\n').map((words) => lineOf(signsOf(words)))
    : [{ ...lineOf(signsOf(text)), isCode: true }];
  return replaced(post, first, last + 1, lines);
}

/** Whether two lines are of one run that a selection may reach over: both bare, or both in one quote. */
export const areOneRun = (a: PlainLine, b: PlainLine): boolean =>
  a.quote === b.quote && !a.isCode && !b.isCode;

/** A post as one string a block, to be compared and read. */
export function sketchOfPlain(post: PlainPost): string[] {
  const blocks: string[] = [];
  for (const [index, { signs, quote, isCode }] of post.entries()) {
    const text = signs.map(({ text, marks }) => sketchOfSign(text, marks)).join('');
    if (isCode) blocks.push(`code[${text}]`);
    else if (quote === null) blocks.push(text);
    else if (post[index - 1]?.quote === quote) blocks.push(`${blocks.pop()?.slice(0, -1)}|${text}]`);
    else blocks.push(`${quote.expandable ? 'folded' : 'quote'}[${text}]`);
  }
  return blocks;
}

const sketchOfSign = (text: string, marks: Iterable<string>): string => {
  const names = [...marks].sort().join('+');
  return names === '' ? text : `${names}(${text})`;
};

const signsOfRun = ({ text, marks = [] }: TextRun): Sign[] =>
  signsOf(text, new Set(marks.map((mark) => (mark.type === 'link' ? linkMark(mark.attrs.href) : mark.type))));

const signsOfBlock = ({ content = [] }: Line | Pre): Sign[] => content.flatMap(signsOfRun);

/** The editor's document as its author reads it. */
export const plainOfDocument = ({ content }: PostDocument): PlainPost =>
  content.flatMap((block): PlainLine[] => {
    if (block.type !== 'quote')
      return [{ signs: signsOfBlock(block), quote: null, isCode: block.type === 'pre' }];
    const quote = { expandable: block.attrs.expandable };
    return block.content.map((line) => ({ signs: signsOfBlock(line), quote, isCode: false }));
  });
