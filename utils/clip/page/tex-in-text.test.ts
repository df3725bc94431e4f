import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { replaceWrittenMath } from './tex-in-text';

function formulas(html: string) {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  replaceWrittenMath(document);
  return [...document.querySelectorAll('clip-math')].map((math) =>
    math.hasAttribute('display') ? `display ${math.textContent}` : math.textContent,
  );
}

describe('TeX that no script has drawn', () => {
  it.each([
    ['The grey $g_t$ falls.', ['g_t']],
    ['For each $x$, $f(x)$ and $a, b$.', ['x', 'f(x)', 'a, b']],
    ['Let \\(a < b\\) hold.', ['a < b']],
    ['Then $$h = a - b g^2$$ holds.', ['display h = a - b g^2']],
    ['Then \\[ h =\n a \\]', ['display h = a']],
    ['$n = 3$ kilns, the $n$th of $50$ at $(0, 0)$', ['n = 3', 'n', '50', '(0, 0)']],
  ])('is a formula: %s', (html, found) => expect(formulas(html.replace('<', '&lt;'))).toEqual(found));

  it.each([
    'It costs $10, or about $9 in spring.',
    'Between $5 and $10.',
    'From $3 million to $4M',
    'Either $5/$month or $2$more',
    'US$5 and CA$6_000',
    'Say \\$x\\$ for a formula.',
    'The $PATH and the $HOME of a shell are set',
    '<code>$x$</code> <pre>\\(x\\)</pre>',
    'as others saw \\[12\\]',
    'make $$ quickly, spend $$ slowly',
    'cash $ and more cash $ here',
  ])('is none: %s', (html) => expect(formulas(html)).toEqual([]));

  it('leaves the words around it as they are', () => {
    const { document } = new JSDOM('<p>The grey $g_t$ <b>falls</b> by $x$.</p>').window;
    replaceWrittenMath(document);
    expect(document.body.innerHTML).toBe(
      '<p>The grey <clip-math>g_t</clip-math> <b>falls</b> by <clip-math>x</clip-math>.</p>',
    );
  });
});
