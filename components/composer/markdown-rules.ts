import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import type { Plugin } from 'prosemirror-state';
import { checkLink } from '@/utils/post/links';
import { postSchema } from '@/utils/post/post-schema';

const { bold, italic, strikethrough, spoiler, code, link } = postSchema.marks;

/** Text between two equal signs becomes formatted when the second one is typed, as in Telegram's own apps. */
function markRule(sign: string, mark: MarkType): InputRule {
  const escaped = sign.replace(/[*|]/g, '\\$&');
  // Words, not arithmetic: nothing before the first sign but a space or a bracket, no space just inside, nor the sign once more.
  const word = `[^\\s${sign.charAt(0)}]`;
  const pattern = new RegExp(`(^|[\\s(«"—])${escaped}(${word}(?:.*?${word})?)${escaped}$`);
  return new InputRule(
    pattern,
    (state, match, start, end) => {
      const [, before = '', words = ''] = match;
      const from = start + before.length;
      if (!state.doc.resolve(from).parent.type.allowsMarkType(mark)) return null;
      const text = state.doc.slice(from + sign.length, from + sign.length + words.length).content;
      const tr = state.tr.replaceWith(from, end, text);
      return tr.addMark(from, from + words.length, mark.create()).removeStoredMark(mark);
    },
    // In code the signs are part of it.
    { inCodeMark: false },
  );
}

/** `[words](address)` is a link when its last bracket is typed, where Telegram would take the address. */
const linkRule = new InputRule(
  /\[([^[\]]+)\]\(([^()\s]+)\)$/,
  (state, match, start, end) => {
    const [, words = '', address = ''] = match;
    const href = checkLink(address);
    if (!href.ok || !state.doc.resolve(start).parent.type.allowsMarkType(link)) return null;
    const text = state.doc.slice(start + 1, start + 1 + words.length).content;
    const tr = state.tr.replaceWith(start, end, text);
    return tr.addMark(start, start + words.length, link.create({ href: href.value })).removeStoredMark(link);
  },
  { inCodeMark: false },
);

/** Three backticks at the start of a line, and maybe a language, open a block of code. */
const codeBlockRule = new InputRule(/^```([a-z0-9+#-]*)\s$/i, (state, match, start, end) => {
  const $start = state.doc.resolve(start);
  if ($start.depth !== 1) return null;
  const tr = state.tr.delete(start, end);
  return tr.setBlockType(start, start, postSchema.nodes.pre, { language: match[1] || null });
});

/** Markdown as Telegram's apps take it while it is typed; Backspace right after gives the signs back. */
export function markdownRules(): Plugin {
  return inputRules({
    rules: [
      markRule('**', bold),
      markRule('__', italic),
      markRule('~~', strikethrough),
      markRule('||', spoiler),
      markRule('`', code),
      linkRule,
      wrappingInputRule(/^>\s$/, postSchema.nodes.quote),
      codeBlockRule,
    ],
  });
}
