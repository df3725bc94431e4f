import { extensionDir } from '@/dev/browser/build';
import { type PageBytes, pageBytes } from '@/dev/build/page-bytes';
import { type Check, verdict } from './check';

/** What the popup may weigh, in kB of gzip: its first paint, of how many files, and all that is loaded after it. */
export const LIMITS: PageBytes = { first: 20, firstFiles: 5, whole: 300 };

/** The popup does not grow unnoticed: whoever adds to it looks for what can go, or says here why not. */
export const popupBytes: Check = {
  name: 'bytes of the popup',
  async run() {
    const bytes = pageBytes(extensionDir(), 'popup.html');
    const tooMany = (['first', 'firstFiles', 'whole'] as const).filter((part) => bytes[part] > LIMITS[part]);
    return {
      ...verdict(
        tooMany.map((part) => `${part}: ${Number(bytes[part].toFixed(1))}, ${LIMITS[part]} at most.`),
      ),
      ...(tooMany.length === 0 && {
        report: `${bytes.first.toFixed(1)} kB in ${bytes.firstFiles} files to the first paint, ${bytes.whole.toFixed(1)} kB whole`,
      }),
    };
  },
};
