import * as z from 'zod/mini';
import { faultSchema } from './faults';

/** What can be asked of the practice world by hand or by a test: `POST /command` with one of these as JSON. */
export const commandSchema = z.discriminatedUnion('command', [
  z.object({ command: z.literal('reset') }),
  z.object({ command: z.literal('fault'), fault: faultSchema }),
  z.object({ command: z.literal('clear-faults') }),
  /** The bot's token stops working; `restore` gives it back. */
  z.object({ command: z.enum(['revoke-token', 'restore-token']), bot: z.optional(z.string()) }),
  z.object({ command: z.enum(['kick', 'leave']), chat: z.optional(z.string()) }),
  /** What is left out stays off. It also brings the bot back after `kick` and `leave`. */
  z.object({
    command: z.literal('rights'),
    chat: z.optional(z.string()),
    post: z._default(z.boolean(), false),
    edit: z._default(z.boolean(), false),
    delete: z._default(z.boolean(), false),
  }),
  /** The person presses Start in the chat with the bot; `payload`: what the link that led there carries. */
  z.object({ command: z.literal('press-start'), payload: z.optional(z.string()) }),
  /** The person lets the bot write no more. */
  z.object({ command: z.literal('block') }),
  /** Another program receives what is written to the bot, or does so no more. */
  z.object({ command: z.literal('webhook'), on: z.boolean() }),
  z.object({ command: z.literal('pacing'), on: z.boolean() }),
  z.object({ command: z.literal('clock'), offsetSeconds: z.number() }),
]);

export type Command = z.infer<typeof commandSchema>;
export type CommandRequest = z.input<typeof commandSchema>;
