/** A code block's language, as highlighters and Telegram itself write it: `<pre><code class="language-python">`; an empty one is none. */
export function languageOf(pre: HTMLElement): string | null {
  const classes = `${pre.className} ${pre.querySelector('code')?.className ?? ''}`;
  return (pre.dataset.language ?? /(?:^|\s)lang(?:uage)?-(\S+)/.exec(classes)?.[1]) || null;
}

/** The text of a code block, its `<br>` as line breaks, without the one at its end. */
export const codeOf = (pre: Node): string => textOf(pre).replace(/\n$/, '');

function textOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  return node.hasChildNodes() ? Array.from(node.childNodes, textOf).join('') : (node.nodeValue ?? '');
}
