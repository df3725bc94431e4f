import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';

const CATALOGUE = /\/utils\/i18n\/(en|ru)\/[\w-]+\.ts$/;

interface AstNode {
  type: string;
  start: number;
  end: number;
  value?: unknown;
}

/**
 * Compiles the catalogue's ICU messages while the extension is built: what ships knows how to say them, and the parser, 12 kB of
 * every page's first script, stays at home (use-intl, `format-message/format-only`).
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'post',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    transform(code, id) {
      if (!CATALOGUE.test(id)) return;
      // From the end on, so that what comes before keeps its place.
      return messagesIn(this.parse(code)).reduceRight(
        (text, { start, end, value }) =>
          text.slice(0, start) + JSON.stringify(compile(String(value))) + text.slice(end),
        code,
      );
    },
  };
}

/** Every string that is the value of a property, in its order. */
function messagesIn(node: unknown): AstNode[] {
  if (Array.isArray(node)) return node.flatMap(messagesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as AstNode;
  const isMessage = type === 'Property' && typeof (value as AstNode | null)?.value === 'string';
  return isMessage ? [value as AstNode] : Object.values(node).flatMap(messagesIn);
}
