import * as z from 'zod/mini';

/** What we read of Telegram's objects. Whatever else they hold is none of our business and may change. */

export const botUserSchema = z.object({
  id: z.number(),
  is_bot: z.literal(true),
  first_name: z.string(),
  username: z.string(),
});

export type BotUser = z.infer<typeof botUserSchema>;

export const chatSchema = z.object({
  id: z.union([z.number(), z.string()]),
  type: z.string(),
  title: z.optional(z.string()),
  first_name: z.optional(z.string()),
  username: z.optional(z.string()),
});

export const chatMemberSchema = z.object({
  status: z.string(),
  can_post_messages: z.optional(z.boolean()),
  can_edit_messages: z.optional(z.boolean()),
  can_delete_messages: z.optional(z.boolean()),
});

export const profilePhotosSchema = z.object({
  photos: z.array(z.array(z.object({ file_id: z.string(), width: z.number(), height: z.number() }))),
});

export const fileSchema = z.object({ file_path: z.string() });

export const updatesSchema = z.array(
  z.object({
    message: z.optional(z.object({ text: z.optional(z.string()), chat: chatSchema })),
  }),
);

const messageIdSchema = z.object({ message_id: z.number() });

/** The id of the message that was sent, or `null` when Telegram said yes without telling it. */
export function messageIdOf(result: unknown): number | null {
  const message = messageIdSchema.safeParse(result);
  return message.success ? message.data.message_id : null;
}
