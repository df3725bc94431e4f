/**
 * TeX for Presentation MathML that carries no TeX of its own. It knows the elements that articles use
 * (MathML Core, https://w3c.github.io/mathml-core/); anything else becomes its parts in a row.
 */
export function texFromMathMl(node: Element): string {
  const parts = [...node.children]
    .filter((child) => !child.localName.startsWith('annotation'))
    .map(texFromMathMl);
  const [first = '', second = '', third = ''] = parts;
  switch (node.localName) {
    case 'mi':
    case 'mn':
    case 'mo':
      return texSymbol((node.textContent ?? '').trim(), node.localName === 'mi');
    case 'mtext':
    case 'ms':
      return `\\text{${node.textContent ?? ''}}`;
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `\\frac{${first}}{${second}}`;
    case 'msqrt':
      return `\\sqrt{${parts.join('')}}`;
    case 'mroot':
      return `\\sqrt[${second}]{${first}}`;
    case 'msup':
    case 'mover':
      return accent(first, second) ?? `${first}^{${second}}`;
    case 'msub':
    case 'munder':
      return `${first}_{${second}}`;
    case 'msubsup':
    case 'munderover':
      return `${first}_{${second}}^{${third}}`;
    case 'mtable':
      return `\\begin{matrix}${parts.join(' \\\\ ')}\\end{matrix}`;
    case 'mtr':
      return parts.join(' & ');
    case 'mphantom':
      return '';
    default:
      return parts.join('');
  }
}

const ACCENTS: Record<string, string> = {
  '^': 'hat',
  ˆ: 'hat',
  '¯': 'bar',
  '‾': 'bar',
  '~': 'tilde',
  '˜': 'tilde',
  '→': 'vec',
  '˙': 'dot',
  '.': 'dot',
};

function accent(base: string, mark: string): string | null {
  const name = ACCENTS[mark.replace(/^\\to $/, '→')];
  return name ? `\\${name}{${base}}` : null;
}

const SYMBOLS: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Σ: 'Sigma',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
  '∑': 'sum',
  '∏': 'prod',
  '∫': 'int',
  '∞': 'infty',
  '∂': 'partial',
  '∇': 'nabla',
  '∈': 'in',
  '∀': 'forall',
  '∃': 'exists',
  '≤': 'leq',
  '≥': 'geq',
  '≠': 'neq',
  '≈': 'approx',
  '∼': 'sim',
  '∝': 'propto',
  '×': 'times',
  '⋅': 'cdot',
  '·': 'cdot',
  '±': 'pm',
  '→': 'to',
  '←': 'leftarrow',
  '⇒': 'Rightarrow',
  '∪': 'cup',
  '∩': 'cap',
  '⊂': 'subset',
  '⊆': 'subseteq',
  '…': 'ldots',
  '⋯': 'cdots',
  '∥': 'Vert',
};

/** One token; names of several letters (`log`, `softmax`) stay together. */
export function texSymbol(text: string, isIdentifier: boolean): string {
  // Invisible operators: function application, times, separator, plus.
  const seen = text.replace(/[\u2061-\u2064]/g, '').replace(/−/g, '-');
  const name = SYMBOLS[seen];
  if (name) return `\\${name} `;
  if (/^[{}%&#$_]$/.test(seen)) return `\\${seen}`;
  return isIdentifier && /^\p{L}{2,}$/u.test(seen) ? `\\operatorname{${seen}}` : seen;
}
