import { extensionDir } from '@/dev/browser/build';
import { type PageBytes, pageBytes } from '@/dev/build/page-bytes';
import { type Check, verdict } from './check';

/** What the popup may weigh, in kB of gzip: its first paint, and all that is loaded after it. */
export const LIMITS: PageBytes = { first: 25, whole: 300 };

/** The popup does not grow unnoticed: whoever adds to it looks for what can go, or says here why not. */
export const popupBytes: Check = {
  name: 'bytes of the popup',
  async run() {
    const bytes = pageBytes(extensionDir(), 'popup.html');
    const tooMany = (['first', 'whole'] as const).filter((part) => bytes[part] > LIMITS[part]);
    return {
      ...verdict(
        tooMany.map((part) => `${part}: ${bytes[part].toFixed(1)} kB of gzip, ${LIMITS[part]} at most.`),
      ),
      ...(tooMany.length === 0 && {
        report: `${bytes.first.toFixed(1)} kB to the first paint, ${bytes.whole.toFixed(1)} kB whole`,
      }),
    };
  },
};
