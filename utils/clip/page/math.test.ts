import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { replaceDrawnMath } from './math';

function formulas(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  replaceDrawnMath(document);
  const found = [...document.querySelectorAll('clip-math')].map((math) => [
    math.textContent,
    math.hasAttribute('display'),
  ]);
  return { found, text: document.body.textContent };
}

describe('formulas', () => {
  it('are read from MathJax 2’s scripts, and its drawings go', () => {
    const html =
      '<span class="MathJax_Preview">x</span><span class="MathJax">drawn</span><script type="math/tex; mode=display">x % note\n+ 1</script>';
    expect(formulas(html)).toEqual({ found: [['x + 1', true]], text: 'x + 1' });
  });

  it('are read from attributes and addresses, where nothing but a picture is drawn', () => {
    const html =
      '<section data-formula="E_1"><span data-formula="E_1"><svg></svg></span></section>, <span data-tex="\\beta^2"><svg></svg></span>, <img src="https://latex.codecogs.com/svg.image?x%5E2" alt="equation">, <img class="formula inline" src="1.svg" alt="$\\lambda_k$">';
    expect(formulas(html).found).toEqual([
      ['E_1', true],
      ['\\beta^2', false],
      ['x^2', false],
      ['\\lambda_k', false],
    ]);
  });

  it('are read from MathJax 3’s hidden MathML', () => {
    const html =
      '<mjx-container><mjx-math>drawn</mjx-math><mjx-assistive-mml><math><msup><mi>α</mi><mn>2</mn></msup><mo>≤</mo><mfrac><mn>1</mn><mi>n</mi></mfrac></math></mjx-assistive-mml></mjx-container>';
    expect(formulas(html).found).toEqual([['\\alpha ^{2}\\leq \\frac{1}{n}', false]]);
  });

  it('are read from Wikipedia’s MathML without its wrapper, once', () => {
    const html =
      '<span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle E=mc^{2}}"></math></span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle E=mc^{2}}"></span>';
    expect(formulas(html).found).toEqual([['E=mc^{2}', false]]);
  });

  it('are read from what KaTeX draws where it drew nothing else', () => {
    const vlist = (rows: string[], two = false) =>
      `<span class="vlist-t${two ? ' vlist-t2' : ''}"><span class="vlist-r"><span class="vlist">${rows.map((row) => `<span style="top:-3em"><span class="pstrut"></span>${row}</span>`).join('')}</span>${two ? '<span class="vlist-s">​</span>' : ''}</span></span>`;
    const letter = (text: string) => `<span class="mord mathnormal">${text}</span>`;
    const html = `<span class="katex"><span class="katex-html" aria-hidden="true"><span class="base"><span class="strut"></span><span class="mord">${letter('x')}<span class="msupsub">${vlist(['<span class="sizing"><span class="mord mtight">2</span></span>'])}</span></span><span class="mrel">≤</span><span class="mord"><span class="mfrac">${vlist([letter('n'), '<span class="frac-line"></span>', letter('a')], true)}</span></span><span class="mbin">+</span><span class="mord">${letter('y')}<span class="msupsub">${vlist([letter('t')], true)}</span></span><span class="mop">log</span></span></span></span>`;
    expect(formulas(html).found).toEqual([['x^{2}\\leq \\frac{a}{n}+y_{t}\\operatorname{log}', false]]);
  });
});
