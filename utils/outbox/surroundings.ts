import type { PlannedCall } from '@/utils/post/plan';
import type { Result } from '@/utils/result';
import type { ClipperDatabase } from '@/utils/store/database';
import type { Bot } from '@/utils/store/records';
import type { DeliveryError } from './delivery-error';
import type { Deletion, Editing, Outcome } from './transitions';

/** Makes one call in the named chat, once. It never rejects. */
export type Send = (chatId: string, call: PlannedCall) => Promise<Outcome>;

/** What the outbox needs of the world around it. */
export interface Surroundings {
  db: ClipperDatabase;
  /** Web Locks: whichever context woke up, one alone sends to a channel. */
  locks: { request<Value>(name: string, callback: () => Promise<Value>): Promise<Value> };
  /** Epoch milliseconds. */
  now(): number;
  /**
   * Does `work` once everything is ready for one call as `bot`; or says what keeps it from being made: no work was done and nothing
   * has left then.
   */
  withLine<Value>(bot: Bot, work: (send: Send) => Promise<Value>): Promise<Result<Value, DeliveryError>>;
  /** Asks Telegram to delete messages; it never rejects, and may be asked again. */
  deleteMessages(bot: Bot, chatId: string, messageIds: readonly number[]): Promise<Deletion>;
  /** Asks Telegram to make a message read as `call` has it; it never rejects, and may be asked again. */
  editMessage(bot: Bot, chatId: string, messageId: number, call: PlannedCall): Promise<Editing>;
  /** Keeps the context alive until the work is done. */
  keepAwake<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Asks to be run again then; `null`: nothing waits. */
  wakeAt(at: number | null): Promise<void>;
  pause(milliseconds: number): Promise<void>;
  /** Something is wrong that the outbox goes on trying to get over. */
  report(error: unknown): void;
}
