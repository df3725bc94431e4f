import { mayReach } from '@/utils/browser/permissions';
import { tokenOf } from '@/utils/browser/vault';
import type { Gate } from '@/utils/connections/open-line';

/** The one way out to Telegram: through the vault, the browser's permissions and its network. */
export const gate: Gate = {
  tokenOf,
  mayReach,
  isOnline: () => navigator.onLine,
  fetch: (address, options) => fetch(address, options),
};
