import {
  Fragment,
  type MarkSpec,
  Node,
  type NodeSpec,
  type Mark as ProseMirrorMark,
  Schema,
} from 'prosemirror-model';
import { codeOf, languageOf } from './code-element';
import { checkLink } from './links';
import type { Block, Line, Mark, Origin, PostDocument, Pre, Quote } from './post-document';
import { lineElement, markElement, preElement, quoteElement } from './post-elements';

/**
 * The editor's schema. Its JSON is exactly {@link PostDocument}. What Telegram cannot combine is excluded here, so that
 * an author cannot write what would be lost: nothing stands inside `code` or `pre`, a link and a custom emoji do not meet
 * (TDLib `MessageEntity.cpp`, `fix_entities`). Parsing takes what a browser puts on the clipboard.
 */

/** `null` takes a parse rule, `false` passes it by (prosemirror-model, `TagParseRule.getAttrs`). */
const takenWhen = (condition: boolean) => (condition ? null : false);

function originOf(element: HTMLElement): Origin | null {
  const { clipId, paragraph } = element.dataset;
  return clipId && paragraph && /^\d+$/.test(paragraph) ? { clipId, paragraph: Number(paragraph) } : null;
}

const line: NodeSpec = {
  group: 'block',
  content: 'text*',
  attrs: { from: { default: null } },
  parseDOM: [
    { tag: 'p, h1, h2, h3, h4, h5, h6', getAttrs: (element) => ({ from: originOf(element) }) },
    // A line break ends the line it stands in; the last one of a block is the browser's filler.
    { tag: 'br', context: 'line/', closeParent: true, getAttrs: (br) => takenWhen(br.nextSibling !== null) },
    // Where no line stands open (a second break, one between paragraphs, a div's only one) it is an empty line.
    {
      tag: 'br',
      context: 'doc/|quote/',
      getAttrs: (br) => takenWhen(br.nextSibling !== null || br.previousSibling === null),
    },
  ],
  toDOM: (node) => lineElement(node.attrs as Line['attrs']),
};

const quote: NodeSpec = {
  group: 'block',
  content: 'line+',
  defining: true,
  attrs: { expandable: { default: false } },
  parseDOM: [
    // Quotes do not nest: an inner one is part of the outer.
    { tag: 'blockquote blockquote', skip: true },
    { tag: 'blockquote', getAttrs: (element) => ({ expandable: element.hasAttribute('data-expandable') }) },
  ],
  toDOM: (node) => quoteElement(node.attrs as Quote['attrs']),
};

const pre: NodeSpec = {
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  attrs: { from: { default: null }, language: { default: null } },
  parseDOM: [
    {
      tag: 'pre',
      preserveWhitespace: 'full',
      getAttrs: (element) => ({ from: originOf(element), language: languageOf(element) }),
      getContent: (dom, schema) => {
        const code = codeOf(dom);
        return code === '' ? Fragment.empty : Fragment.from(schema.text(code));
      },
    },
  ],
  toDOM: (node) => preElement(node.attrs as Pre['attrs']),
};

/** A mark's JSON is what `post-document.ts` says. */
const drawn = (mark: ProseMirrorMark) => markElement(mark.toJSON() as Mark);

const link: MarkSpec = {
  attrs: { href: {} },
  // Text typed at the end of a link is not part of it.
  inclusive: false,
  excludes: 'link customEmoji',
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = checkLink(element.getAttribute('href') ?? '');
        return href.ok && { href: href.value };
      },
    },
  ],
  toDOM: drawn,
};

const customEmoji: MarkSpec = {
  attrs: { id: {} },
  inclusive: false,
  excludes: 'customEmoji link',
  parseDOM: [
    {
      tag: 'tg-emoji[emoji-id]',
      getAttrs: (element) => {
        const id = element.getAttribute('emoji-id') ?? '';
        return /^[1-9]\d*$/.test(id) && { id };
      },
    },
  ],
  toDOM: drawn,
};

const bold: MarkSpec = {
  parseDOM: [
    { tag: 'strong' },
    // Google Docs wraps everything it copies in `<b style="font-weight:normal">`.
    { tag: 'b', getAttrs: (element) => takenWhen(!/^(normal|[1-4]00)$/.test(element.style.fontWeight)) },
    { tag: 'h1, h2, h3, h4, h5, h6', consuming: false, priority: 60 },
    { style: 'font-weight=normal', clearMark: (mark) => mark.type.name === 'bold' },
    { style: 'font-weight=400', clearMark: (mark) => mark.type.name === 'bold' },
    { style: 'font-weight', getAttrs: (value) => takenWhen(/^(bold(er)?|[5-9]\d{2})$/.test(value)) },
  ],
  toDOM: drawn,
};

const italic: MarkSpec = {
  parseDOM: [
    { tag: 'em' },
    { tag: 'i', getAttrs: (element) => takenWhen(element.style.fontStyle !== 'normal') },
    { style: 'font-style=normal', clearMark: (mark) => mark.type.name === 'italic' },
    { style: 'font-style=italic' },
  ],
  toDOM: drawn,
};

const decoratedWith = (decoration: string) => (element: HTMLElement) =>
  takenWhen(`${element.style.textDecoration} ${element.style.textDecorationLine}`.includes(decoration));

const underline: MarkSpec = {
  parseDOM: [
    { tag: 'u, ins' },
    {
      tag: '[style*="underline"]',
      consuming: false,
      priority: 60,
      // Every link is underlined; that is not the author's doing.
      getAttrs: (element) => (element.closest('a') ? false : decoratedWith('underline')(element)),
    },
  ],
  toDOM: drawn,
};

const strikethrough: MarkSpec = {
  parseDOM: [
    { tag: 's, del, strike' },
    {
      tag: '[style*="line-through"]',
      consuming: false,
      priority: 60,
      getAttrs: decoratedWith('line-through'),
    },
  ],
  toDOM: drawn,
};

const spoiler: MarkSpec = {
  parseDOM: [{ tag: 'tg-spoiler, [data-spoiler], .tg-spoiler' }],
  toDOM: drawn,
};

const code: MarkSpec = {
  excludes: '_',
  code: true,
  parseDOM: [{ tag: 'code, kbd, samp, tt' }],
  toDOM: drawn,
};

/** Nodes and marks of a post. A mark's place here is its place in the JSON of a run. */
export const postSchema = new Schema({
  nodes: { doc: { content: 'block+' }, line, quote, pre, text: {} },
  marks: { link, customEmoji, spoiler, bold, italic, underline, strikethrough, code },
});

/** An empty post: one empty line. */
export const emptyPost: PostDocument = { type: 'doc', content: [{ type: 'line', attrs: { from: null } }] };

/** `document` as the editor's tree; throws a RangeError when it is none (a stored draft has passed zod by then). */
export function nodeFromDocument(document: PostDocument): Node {
  const node = Node.fromJSON(postSchema, document);
  node.check();
  return node;
}

/** `blocks` as nodes that can be put into the editor's tree. */
export const nodesFromBlocks = (blocks: readonly Block[]): Node[] =>
  blocks.map((block) => Node.fromJSON(postSchema, block));

/** The editor's tree as plain data. */
export const documentFromNode = (node: Node): PostDocument => node.toJSON() as PostDocument;
