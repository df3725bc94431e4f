import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { replaceMath } from './math';

function formulas(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  replaceMath(document);
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
});
