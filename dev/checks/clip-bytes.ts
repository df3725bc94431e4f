import { gzipSync } from 'node:zlib';
import { injectedScript } from '@/dev/bench-clip/our-clip';
import { extensionDir } from '@/dev/browser/build';
import { type Check, verdict } from './check';

/** What the script that every clicked page gets may weigh, in kB of gzip. */
export const MOST_KB = 40;

/** What a script weighs, in kB of gzip at its best. */
export const gzippedKb = (script: string): number => gzipSync(script, { level: 9 }).length / 1_000;

/** Every rule for clips is paid by every clicked page. */
export const clipBytes: Check = {
  name: 'bytes of the injected script',
  async run() {
    const kb = gzippedKb(injectedScript(extensionDir()));
    return kb > MOST_KB
      ? verdict([`${kb.toFixed(2)} kB, ${MOST_KB} at most.`])
      : { ...verdict([]), report: `${kb.toFixed(2)} kB` };
  },
};
