import { ConnectBotForm, type ConnectBotRequest } from '@/components/settings/ConnectBotForm';
import { sendMessage } from '@/utils/browser/messages';
import { askToReach } from '@/utils/browser/permissions';
import { err } from '@/utils/result';
import type { Bot } from '@/utils/store/records';
import { useAsking } from '../use-asking';
import { AddressChecking } from './AddressChecking';

export interface ConnectBotProps {
  submitLabel: string;
  /** The bot whose token is replaced. */
  replaced?: Bot;
  onConnected: (bot: Bot) => void;
  onCancel?: (() => void) | undefined;
}

/** The form that hands a token to the background, after the browser has let its address through. */
export function ConnectBot({ onConnected, ...form }: ConnectBotProps) {
  const { busy, problem, ask, clear } = useAsking(null);

  const connect = async (request: ConnectBotRequest) => {
    const bot = await ask(async () => {
      const { apiRoot } = request;
      return (await askToReach(apiRoot))
        ? sendMessage('connectBot', request)
        : err({ code: 'address-not-permitted' as const, apiRoot });
    });
    if (bot) onConnected(bot);
  };

  return (
    <ConnectBotForm
      {...form}
      busy={busy}
      problem={problem}
      onConnect={connect}
      onEdit={clear}
      checkAddress={(apiRoot) => <AddressChecking key={apiRoot} apiRoot={apiRoot} />}
    />
  );
}
