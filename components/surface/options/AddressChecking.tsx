import { useState } from 'react';
import { AddressCheck } from '@/components/settings/AddressCheck';
import { sendMessage } from '@/utils/browser/messages';
import { askToReach } from '@/utils/browser/permissions';
import { err } from '@/utils/result';
import { useAsking } from '../use-asking';

/** Has the background look who answers at `apiRoot`, after the browser has let it through. */
export function AddressChecking({ apiRoot }: { apiRoot: string }) {
  const { host } = new URL(apiRoot);
  const { busy, problem, ask } = useAsking(null, host);
  const [isFound, setFound] = useState(false);

  const check = async () => {
    setFound(false);
    const answer = await ask(async () =>
      (await askToReach(apiRoot))
        ? sendMessage('checkAddress', { apiRoot })
        : err({ code: 'address-not-permitted' as const, apiRoot }),
    );
    setFound(answer !== null);
  };

  return (
    <AddressCheck host={host} busy={busy} isFound={isFound} problem={problem} onCheck={() => void check()} />
  );
}
