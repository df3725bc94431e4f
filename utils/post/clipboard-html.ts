import type { Block, Line, Mark, PostDocument, TextRun } from './post-document';

/**
 * A post as HTML for the clipboard, in the words that every Telegram app with a clipboard reader knows:
 * - Telegram Desktop 7 (lib_ui `text_html_tags.cpp`) takes `b i u s tg-spoiler code pre blockquote a`, collapses spaces, and has
 *   no place for custom emoji, a code block's language and a folded quote: their text stays.
 * - Telegram Web A (`cleanHtml.ts`, `parseHtmlAsFormattedText.ts`) drops every element that names no entity, with all that is in it:
 *   so no `<p>`, and `data-entity-type` where the element's name alone does not tell.
 * - Telegram Web K (`inputField.ts`, `getRichElementValue.ts`) goes by styles: code is a font, a spoiler is one too, a quote a class. It takes
 *   the lines from the plain text, whose signs have to be the same.
 */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Names an entity as Telegram Web A does. */
const names = (entity: string) => `data-entity-type="MessageEntity${entity}"`;

const SIMPLE: Record<Exclude<Mark['type'], 'link' | 'customEmoji'>, readonly [start: string, end: string]> = {
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  underline: ['<u>', '</u>'],
  strikethrough: ['<s>', '</s>'],
  spoiler: [`<tg-spoiler ${names('Spoiler')} style="font-family:spoiler">`, '</tg-spoiler>'],
  code: ['<code style="font-family:monospace">', '</code>'],
};

/** One element an emoji: Telegram's entity stands for one. */
function customEmoji(id: string, text: string, inner: (emoji: string) => string): string {
  return Array.from(characters.segment(text), ({ segment }) => {
    const attributes = `emoji-id="${escaped(id)}" data-document-id="${escaped(id)}" data-alt="${escaped(segment)}"`;
    return `<tg-emoji ${names('CustomEmoji')} ${attributes}>${inner(segment)}</tg-emoji>`;
  }).join('');
}

/** `text` inside the elements of `marks`, the first outermost. */
function marked(text: string, marks: readonly Mark[]): string {
  const [mark, ...others] = marks;
  if (!mark) return escaped(text);
  const inner = (words: string) => marked(words, others);
  if (mark.type === 'customEmoji') return customEmoji(mark.attrs.id, text, inner);
  if (mark.type === 'link')
    return `<a href="${escaped(mark.attrs.href)}" ${names('TextUrl')}>${inner(text)}</a>`;
  const [start, end] = SIMPLE[mark.type];
  return start + inner(text) + end;
}

/** WebKit's own way to carry a space that HTML would swallow; whoever does not know it gets a no-break space. */
const KEPT_SPACE = '<span class="Apple-converted-space">\u00A0</span>';

/** The runs of a line as HTML; spaces at its ends and beside others are kept. */
function lineHtml({ content = [] }: Line): string {
  const text = content.map((run) => run.text).join('');
  let at = 0;
  return content
    .map(({ text: words, marks = [] }: TextRun) => {
      const kept = words.replace(/ /g, (space, offset: number) => {
        const [before = ' ', after = ' '] = [text[at + offset - 1], text[at + offset + 1]];
        return before === ' ' || after === ' ' ? '\u0001' : space;
      });
      at += words.length;
      return marked(kept, marks).replaceAll('\u0001', KEPT_SPACE);
    })
    .join('');
}

/** Lines parted by line breaks; an empty one at the end needs a second, the first being taken for filler. */
const linesHtml = (lines: readonly Line[]): string =>
  lines
    .map((line, i) => {
      const html = lineHtml(line);
      return html !== '' && i === lines.length - 1 ? html : `${html}<br>`;
    })
    .join('');

function blockHtml(block: Block): string {
  if (block.type === 'line') return `${lineHtml(block)}<br>`;
  if (block.type === 'quote') {
    const folded = block.attrs.expandable ? ' data-expandable data-collapsed="1"' : '';
    return `<blockquote class="quote"${folded}>${linesHtml(block.content)}</blockquote>\n`;
  }
  const code = block.content?.[0]?.text ?? '';
  // A browser drops the first line break of a code block, and a reader of code its last.
  const [start, end] = [code.startsWith('\n') ? '\n' : '', code.endsWith('\n') ? '\n' : ''];
  return `<pre data-language="${escaped(block.attrs.language ?? '')}">${start}${escaped(code)}${end}</pre>\n`;
}

/**
 * The HTML of `document` for the clipboard's `text/html`. Everything in it is escaped. Pasted into our own editor it is the same
 * document again, but for where its lines came from and for blanks at the end of a line.
 */
export const clipboardHtml = (document: PostDocument): string =>
  document.content
    .map(blockHtml)
    .join('')
    .replace(/<br>$|\n$/, '');
