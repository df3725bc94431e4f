import { isText, textWalker } from './elements';

/** What a formula begins with. */
const BEGINS = /\$|\\[([]/;

/** Elements whose text is shown as it is written. */
const VERBATIM =
  'script, style, noscript, textarea, pre, code, kbd, samp, tt, clip-math, title, option, svg, [class~="nomath"], [class~="tex2jax_ignore"]';

/**
 * Formulas between the delimiters of MathJax and KaTeX's auto-render (https://docs.mathjax.org/en/latest/input/tex/delimiters.html).
 * Single dollars as Pandoc reads them: no space inside, no digit or word behind, so that `$5 and $10` are prices.
 */
const FORMULA =
  /(?<!\\)\$\$([^$]+?)\$\$|\\\[([\s\S]{1,2000}?)\\\]|\\\(([\s\S]{1,500}?)\\\)|(?<![\\$\w])\$(?![\s$])([^$\n]{0,200}?[^\s$\\])\$(?![\d$]|[A-Za-zА-яЁё]{3})/g;

/**
 * Replaces TeX that stands in the text of `page`, where no script has drawn it, by `<clip-math>` as `replaceDrawnMath`
 * does with what was drawn. Only formulas that lie in one piece of text are found.
 */
export function replaceWrittenMath(page: Document): void {
  if (!BEGINS.test(page.body.textContent ?? '')) return;
  const walker = textWalker(page.body);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node) && BEGINS.test(node.data) && !node.parentElement?.closest(VERBATIM)) texts.push(node);
  }
  for (const text of texts) replaceIn(text, page);
}

function replaceIn(text: Text, page: Document): void {
  const parts: (string | Element)[] = [];
  let from = 0;
  for (const match of text.data.matchAll(FORMULA)) {
    const [whole, dollars, brackets, parentheses, single] = match;
    const tex = dollars ?? brackets ?? parentheses ?? single ?? '';
    if (!(single === undefined ? isTex(tex) : isFormula(tex))) continue;
    const math = page.createElement('clip-math');
    math.textContent = tex.replace(/\s+/g, ' ').trim();
    if (dollars !== undefined || brackets !== undefined) math.setAttribute('display', '');
    parts.push(text.data.slice(from, match.index), math);
    from = match.index + whole.length;
  }
  if (parts.length > 0) text.replaceWith(...parts, text.data.slice(from));
}

const wordsIn = (tex: string): number =>
  tex.replace(/\\[a-z]+(?:\{[^}]*\})?/gi, ' ').match(/[A-Za-zÀ-ÿА-яЁё]{4,}/g)?.length ?? 0;

/** Not the number of a source, as Markdown escapes it (`\[12\]`), and no words. */
const isTex = (tex: string): boolean =>
  tex.trim() !== '' && !/^[\d\s,–-]+$/.test(tex) && (/[\\^_{}=]/.test(tex) || wordsIn(tex) < 2);

/** Between single dollars: TeX by its signs, or a variable or a number's relation, and no sentence. */
function isFormula(tex: string): boolean {
  if (wordsIn(tex) > 1) return false;
  return (
    /[\\^_{}=<>]/.test(tex) ||
    /^\(?\d[\d.,\s]*\)?$/.test(tex) ||
    /^[A-Za-zΑ-ω](?:['’]|\s*[-+*/,]\s*[A-Za-zΑ-ω\d]+|\([A-Za-zΑ-ω\d, ]+\))*$/.test(tex)
  );
}
