import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** A page as it was saved, with the address it was saved from. */
export interface SavedPage {
  /** Its folder's path below the one that was looked through. */
  id: string;
  folder: string;
  url: string;
  html: Uint8Array;
}

/**
 * The pages saved under `root`, however deep: each is a folder with a `page.html`, and perhaps with a `truth.json` or an
 * `expect.json` that names its `url`. Without one it stands at an address made of its folder's name.
 */
export function savedPages(root: string): SavedPage[] {
  return foldersUnder(root)
    .filter((folder) => existsSync(join(folder, 'page.html')))
    .map((folder) => ({
      id: relative(root, folder).split(sep).join('/') || basename(folder),
      folder,
      url: urlIn(folder) ?? `https://${basename(folder)}.example/`,
      html: readFileSync(join(folder, 'page.html')),
    }));
}

/** `root` itself, then what lies in it, by name. */
function foldersUnder(root: string): string[] {
  const inner = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = inner.map(({ name }) => name).sort();
  return [root, ...names.flatMap((name) => foldersUnder(join(root, name)))];
}

function urlIn(folder: string): string | undefined {
  return ['truth.json', 'expect.json']
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { url?: unknown }).url)
    .find((url) => typeof url === 'string' && URL.canParse(url)) as string | undefined;
}
