import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/dev/project';
import type { Contender } from './contender';
import { blocksOfHtml } from './html-blocks';
import type { Extract } from './score';
import { wordsOf } from './words';

export const readability = (): Contender =>
  bareLibrary('Readability', '@mozilla/readability', 'Readability.js');

export const defuddle = (): Contender => bareLibrary('Defuddle', 'defuddle', 'dist/index.js');

/**
 * A library by itself, on a copy of the page, as its manual says.
 *
 * @param name its global name.
 * @param file the script in its package that defines it.
 */
function bareLibrary(name: string, packageName: string, file: string): Contender {
  const folder = join(PROJECT, 'node_modules', packageName);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const script = `${readFileSync(join(folder, file), 'utf8')}\n;new ${name}(document.cloneNode(true)).parse()`;
  return {
    name: `${name} ${version}`,
    async read(evaluate) {
      const { ms, answer } = await evaluate(script);
      const article = answer as { title?: string; content?: string } | null;
      const extract = article && {
        title: article.title ?? '',
        paragraphs: withFirstAsKey(blocksOfHtml(article.content ?? '')),
      };
      return { ms, inPageMs: ms, extract };
    },
  };
}

const KEY_PARAGRAPHS = 5;
const SHORTEST_KEY_WORDS = 8;

/** It chooses no paragraphs: the first that are not too short stand for a choice. */
function withFirstAsKey(texts: readonly string[]): Extract['paragraphs'] {
  const long = texts.flatMap((text, index) => (wordsOf(text).length >= SHORTEST_KEY_WORDS ? [index] : []));
  const key = new Set(long.slice(0, KEY_PARAGRAPHS));
  return texts.map((text, index) => ({ text, key: key.has(index) }));
}
