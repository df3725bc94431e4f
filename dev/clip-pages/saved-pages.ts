import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as it was saved, with the address it was saved from. */
export interface SavedPage {
  id: string;
  url: string;
  html: Uint8Array;
}

/**
 * The pages saved under `folder`: each is a folder `<id>` with a `page.html` and perhaps a `truth.json` that names its
 * `url`. Without one it stands at an address made of its name.
 */
export function savedPages(folder: string): SavedPage[] {
  const ids = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'page.html')));
  return ids.sort().map((id) => ({
    id,
    url: urlOf(join(folder, id, 'truth.json')) ?? `https://${id}.example/`,
    html: readFileSync(join(folder, id, 'page.html')),
  }));
}

function urlOf(file: string): string | null {
  if (!existsSync(file)) return null;
  const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url?: unknown };
  return typeof url === 'string' && URL.canParse(url) ? url : null;
}
