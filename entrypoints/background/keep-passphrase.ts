import { onMessage } from '@/utils/browser/messages';
import { Passphrase } from '@/utils/connections/passphrase';
import { reportUnexpected } from '@/utils/report';
import { assertSurface } from './assert-surface';
import { database } from './database';
import { vault } from './vault';

/** Sets, changes, asks for and forgets the passphrase, as a surface says. */
export function keepPassphrase(runOutbox: () => void): void {
  const passphrase = new Passphrase(database, vault, runOutbox);
  onMessage('setPassphrase', ({ data, sender }) => {
    assertSurface(sender);
    return passphrase.set(data.current, data.next);
  });
  onMessage('removePassphrase', ({ data, sender }) => {
    assertSurface(sender);
    return passphrase.remove(data.current);
  });
  onMessage('unlockVault', ({ data, sender }) => {
    assertSurface(sender);
    return passphrase.unlock(data.passphrase);
  });
  onMessage('lockVault', ({ sender }) => {
    assertSurface(sender);
    return passphrase.lock();
  });
  onMessage('forgetPassphrase', ({ sender }) => {
    assertSurface(sender);
    return passphrase.forget();
  });
  passphrase.note().catch((error: unknown) => reportUnexpected('The vault', error));
}
