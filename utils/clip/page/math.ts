import { texFromKatexHtml } from './katex-html';
import { texFromMathMl } from './mathml';
import { DRAWN_BY_ADDRESS, texInAddress } from './tex-in-address';

/** The outermost element of one formula, for each way that pages write formulas. Outer ones come first. */
const FORMULAS = [
  '.katex-display',
  '.katex',
  'mjx-container',
  '.mwe-math-element',
  'd-math',
  'dt-math',
  'math',
  'script[type^="math/"]',
  'img.latex, img.tex, img.math, img.formula, img[class*="mwe-math"], img[class*="ql-img-"]',
  DRAWN_BY_ADDRESS,
  // WeChat, Zhihu.
  '[data-formula], span[data-tex]',
].join(',');

/** What MathJax 2 draws beside the script that holds the TeX. */
const MATHJAX_2_DRAWING =
  '.MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_SVG_Display, .MathJax_CHTML, .MJXc-display';

/**
 * Replaces each formula of `page` that is drawn by one `<clip-math>` element whose text is its TeX (with the attribute
 * `display` when it stands on a line of its own), so that it is neither lost nor read twice.
 */
export function replaceDrawnMath(page: Document): void {
  for (const formula of page.querySelectorAll(FORMULAS)) {
    // Inside a formula that was replaced already.
    if (!page.contains(formula)) continue;
    const tex = texOf(formula);
    if (!tex) continue;
    const math = page.createElement('clip-math');
    math.textContent = tex;
    if (isDisplay(formula)) math.setAttribute('display', '');
    formula.replaceWith(math);
  }
  if (page.querySelector('clip-math'))
    for (const drawing of page.querySelectorAll(MATHJAX_2_DRAWING)) drawing.remove();
}

/** The TeX of a formula in the order of trust: as the author wrote it, as an attribute, as read from its MathML. */
function texOf(formula: Element): string {
  const written =
    formula.querySelector('annotation[encoding="application/x-tex"]')?.textContent ??
    formula.getAttribute('data-latex') ??
    formula.querySelector('[data-latex]')?.getAttribute('data-latex') ??
    ownTex(formula);
  if (written?.trim()) return tidy(written);
  const mathml = formula.localName === 'math' ? formula : formula.querySelector('math');
  if (mathml) return tidy(mathml.getAttribute('alttext') ?? texFromMathMl(mathml));
  const drawn = formula.querySelector('.katex-html');
  return tidy(drawn ? texFromKatexHtml(drawn) : (formula.textContent ?? ''));
}

function ownTex(formula: Element): string | null {
  if (/^(script|d-math|dt-math)$/.test(formula.localName)) return formula.textContent;
  if (formula.localName !== 'img')
    return formula.getAttribute('data-formula') ?? formula.getAttribute('data-tex');
  // Habr writes the dollars into the alternative text.
  return (
    texInAddress(formula.getAttribute('src') ?? '') ??
    formula.getAttribute('alt')?.replace(/^(\$+)(.*)\1$/s, '$2') ??
    null
  );
}

/** Without the wrapper that MediaWiki puts around everything, and without `% comments`. */
const tidy = (tex: string) =>
  tex
    .replace(/^\s*\{\\(?:displaystyle|textstyle)\s*([\s\S]*)\}\s*$/, '$1')
    .replace(/(^|[^\\])%.*(?=\n|$)/gm, '$1')
    .replace(/\s+/g, ' ')
    .trim();

function isDisplay(formula: Element): boolean {
  if (
    formula.matches(
      '.katex-display, [display="true"], [display="block"], [mode="display"], d-math[block], dt-math[block], section[data-formula], img.ql-img-displayed-equation',
    )
  )
    return true;
  if (formula.matches('script')) return (formula.getAttribute('type') ?? '').includes('mode=display');
  return formula.querySelector('math[display="block"]') !== null;
}
