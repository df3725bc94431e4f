import { mayReach } from '@/utils/browser/permissions';
import type { Gate } from '@/utils/connections/open-line';
import { vault } from './vault';

/** The one way out to Telegram: through the vault, the browser's permissions and its network. */
export const gate: Gate = {
  tokenOf: (botId) => vault.tokenOf(botId),
  mayReach,
  isOnline: () => navigator.onLine,
  fetch: (address, options) => fetch(address, options),
};
