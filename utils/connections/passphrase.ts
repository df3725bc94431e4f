import type { Vault, WrongPassphrase } from '@/utils/browser/vault';
import { ok, type Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import { changeSettings, readSettings } from '@/utils/store/settings';

/** What an author does about the passphrase. The surfaces read from the settings how the vault is; this writes it there. */
export class Passphrase {
  constructor(
    private readonly db: ClipperDatabase,
    private readonly vault: Vault,
    /** The vault has opened: posts may wait for it. */
    private readonly onOpen: () => void,
  ) {}

  /** To be called whenever the background starts: a browser that starts has locked the vault. */
  async note(): Promise<void> {
    const vault = await this.vault.state();
    if ((await readSettings(this.db)).vault !== vault) await changeSettings(this.db, { vault });
  }

  async set(current: string | null, next: string): Promise<Result<null, WrongPassphrase>> {
    return this.noted(await this.vault.setPassphrase(current, next));
  }

  async remove(current: string): Promise<Result<null, WrongPassphrase>> {
    return this.noted(await this.vault.removePassphrase(current));
  }

  async unlock(passphrase: string): Promise<Result<null, WrongPassphrase>> {
    return this.noted(await this.vault.unlock(passphrase));
  }

  async lock(): Promise<Result<null, never>> {
    await this.vault.close();
    await this.note();
    return ok(null);
  }

  /** The tokens are gone; their bots stay, and say so, with channels, drafts and what waits. */
  async forget(): Promise<Result<null, never>> {
    await this.vault.forget();
    await this.db.bots.toCollection().modify({ isTokenLost: true });
    await this.note();
    this.onOpen();
    return ok(null);
  }

  private async noted<Answer extends Result<null, WrongPassphrase>>(answer: Answer): Promise<Answer> {
    await this.note();
    if (answer.ok) this.onOpen();
    return answer;
  }
}
