import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DeliveryError } from '@/utils/outbox/delivery-error';
import type { PlannedCall } from '@/utils/post/plan';
import type { Result } from '@/utils/result';
import type { Bot, Channel } from '@/utils/store/records';
import type { PrivateChat } from '@/utils/telegram/started-chat';
import type { WrongPassphrase } from './vault';

/**
 * What a surface can ask of the background. State is never asked for: it is read from the database,
 * which the background has written before it answers.
 */
interface ProtocolMap {
  /** Checks `token` at `apiRoot` (getMe), puts it into the vault and stores the bot. The token is never sent back. */
  connectBot(request: { token: string; apiRoot: string }): Result<Bot, DeliveryError>;
  /** Looks who answers at an address, without a token. */
  checkAddress(request: { apiRoot: string }): Result<'bot-api', DeliveryError>;
  /** Forgets the token and the bot with its channels. Drafts and posts stay. */
  disconnectBot(request: { botId: number }): Result<null, DeliveryError>;
  /** Finds the channel by @name, t.me link or id, checks the bot's rights there and stores it. */
  addChannel(request: { botId: number; reference: string; language: string }): Result<Channel, DeliveryError>;
  /** Asks Telegram again what the channel is called and what the bot may do there. */
  checkChannel(request: { channelId: string }): Result<Channel, DeliveryError>;
  /** Encrypts the tokens, with a passphrase in the place of the one that is `current`; `null`: there is none yet. */
  setPassphrase(request: { current: string | null; next: string }): Result<null, WrongPassphrase>;
  /** Decrypts the tokens for good. */
  removePassphrase(request: { current: string }): Result<null, WrongPassphrase>;
  /** Opens the vault until the browser is closed. */
  unlockVault(request: { passphrase: string }): Result<null, WrongPassphrase>;
  lockVault(): Result<null, never>;
  /** Forgets the tokens, and the passphrase with them. Bots, channels, drafts and posts stay. */
  forgetPassphrase(): Result<null, never>;
  /** Sends a post's calls to the author's own chat with the bot. The answer tells whose chat that is. */
  tryOut(request: { botId: number; calls: PlannedCall[] }): Result<PrivateChat, DeliveryError>;
  /** Wakes the outbox. Answers at once; what becomes of the jobs is read from the database. */
  runOutbox(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
