import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page of the extension weighs, in kB of gzip (1 kB = 1,000 bytes). */
export interface PageBytes {
  /** What is read before the page's own script runs: its HTML, styles and static imports. */
  first: number;
  /** How many files that is. */
  firstFiles: number;
  /** All that can be loaded from there, but the names and pictures of emoji: they come when somebody looks for one. */
  whole: number;
}

/** `emojibase-data`: its `compact.json` and `messages.json` in both languages. */
const EMOJI_DATA = /^(compact|messages)-[\w-]+\.js$/;

/**
 * @param build the folder of a built extension
 * @param page such as `popup.html`
 */
export function pageBytes(build: string, page: string): PageBytes {
  const files = new Map([[page, join(build, page)]]);
  for (const folder of ['chunks', 'assets'])
    for (const name of readdirSync(join(build, folder))) files.set(name, join(build, folder, name));
  const text = (name: string) => readFileSync(files.get(name) ?? '', 'utf8');
  const named = (name: string) => [...files.keys()].filter((other) => text(name).includes(other));

  const first = reachable(page, (name) =>
    name === page
      ? named(name)
      : [...text(name).matchAll(STATIC_IMPORT)].map(([, path = '']) => basename(path)),
  );
  const whole = reachable(page, named);
  const weight = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(text(name), { level: 9 }).length, 0) / 1000;
  return {
    first: weight(first),
    firstFiles: first.size,
    whole: weight([...whole].filter((name) => !EMOJI_DATA.test(name))),
  };
}

const STATIC_IMPORT = /(?:from|import)\s*["'`]([^"'`]+\.js)["'`]/g;

function reachable(start: string, next: (name: string) => string[]): Set<string> {
  const found = new Set([start]);
  // A set that grows is gone through to its end.
  for (const name of found) for (const other of next(name)) found.add(other);
  return found;
}
