import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from './results';

/** Keeps what each contender made of the pages: a file each, a JSON line a page, as `npm run clip` writes them. */
export function writeResults(folder: string, contenders: readonly Results[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, trials } of contenders) {
    const lines = trials.map(({ page: { id }, extract, ms, failure }) =>
      JSON.stringify(extract ? { id, ...extract, ms } : { id, error: failure ?? 'not-an-article' }),
    );
    writeFileSync(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
  }
}
