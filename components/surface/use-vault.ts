import { useState } from 'react';
import { sendMessage } from '@/utils/browser/messages';
import type { Result } from '@/utils/result';
import { useAttempts } from './use-attempts';

/** The passphrase as an author handles it. Whether the vault is open is read from the settings, never from here. */
export function useVault() {
  const { failure, attempt } = useAttempts();
  const [busy, setBusy] = useState(false);
  const [isWrong, setWrong] = useState(false);

  /** Whether it was done. */
  async function ask(command: () => Promise<Result<null, unknown>>): Promise<boolean> {
    setBusy(true);
    let isDone = false;
    await attempt(async () => {
      isDone = (await command()).ok;
      setWrong(!isDone);
    });
    setBusy(false);
    return isDone;
  }

  return {
    busy,
    /** The passphrase that was given is not the one. */
    isWrong,
    /** The background gave no answer, or could not write. */
    failure,
    onEdit: () => setWrong(false),
    set: (current: string | null, next: string) => ask(() => sendMessage('setPassphrase', { current, next })),
    remove: (current: string) => ask(() => sendMessage('removePassphrase', { current })),
    unlock: (passphrase: string) => ask(() => sendMessage('unlockVault', { passphrase })),
    lock: () => ask(() => sendMessage('lockVault')),
    forget: () => ask(() => sendMessage('forgetPassphrase')),
  };
}
