import { LockedNotice } from '@/components/vault/LockedNotice';
import type { Problem } from '@/utils/i18n/problems/problem';
import { FailureNotice } from './FailureNotice';
import { useVault } from './use-vault';

/** A post waits for the passphrase, which is asked for here. */
export function UnlockNotice({ problem }: { problem: Problem }) {
  const { failure, unlock, busy, isWrong, onEdit } = useVault();
  return (
    <>
      {failure !== null && <FailureNotice error={failure} onAction={() => {}} />}
      <LockedNotice
        problem={problem}
        busy={busy}
        isWrong={isWrong}
        onEdit={onEdit}
        onUnlock={(passphrase) => void unlock(passphrase)}
      />
    </>
  );
}
