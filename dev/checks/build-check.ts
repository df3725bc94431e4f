import { buildExtension, type Target } from '@/dev/browser/build';
import { type Check, verdict } from './check';

/** The extension builds for `target`, as it ships. */
export const buildCheck = (target: Target): Check => ({
  name: `build for ${target === 'chrome' ? 'Chrome' : 'Firefox'}`,
  async run() {
    await buildExtension(target);
    return verdict([]);
  },
});
