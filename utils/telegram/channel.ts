import type { ChannelRight, DeliveryError } from '@/utils/outbox/delivery-error';
import { err, ok, type Result } from '@/utils/result';
import { ask } from './ask';
import { chatIdOf } from './channel-reference';
import type { Line } from './client';
import { chatMemberSchema, chatSchema } from './responses';

/** A channel as Telegram knows it, and what the bot may not do there. */
export interface ChannelFacts {
  chatId: string;
  title: string;
  /** Without `@`; `null` for a private channel. */
  username: string | null;
  /** All three when the bot is no administrator. */
  missingRights: ChannelRight[];
}

/**
 * Finds the channel that `reference` names and asks what the bot may do there. A public channel can be found without the bot
 * being in it (telegram-bot-api `Client.cpp:8179-8187`), so the rights are asked for apart.
 */
export async function askAboutChannel(
  line: Line,
  botId: number,
  reference: string,
): Promise<Result<ChannelFacts, DeliveryError>> {
  const chatId = chatIdOf(reference);
  if (chatId === null) return err({ code: 'channel-not-found', reference });
  const chat = await ask(line, 'getChat', { chat_id: chatId }, chatSchema, reference);
  if (!chat.ok) return chat;
  const { id, type, username } = chat.value;
  const title = chat.value.title ?? chat.value.first_name ?? '';
  if (type !== 'channel') return err({ code: 'not-a-channel', title });

  const member = await ask(
    line,
    'getChatMember',
    { chat_id: id, user_id: botId },
    chatMemberSchema,
    reference,
  );
  if (!member.ok) return member;
  if (member.value.status === 'kicked') return err({ code: 'bot-was-removed' });
  if (member.value.status === 'left') return err({ code: 'bot-not-member' });
  return ok({ chatId: String(id), title, username: username ?? null, missingRights: missing(member.value) });
}

function missing(member: {
  status: string;
  can_post_messages?: boolean | undefined;
  can_edit_messages?: boolean | undefined;
  can_delete_messages?: boolean | undefined;
}): ChannelRight[] {
  if (member.status === 'creator') return [];
  const rights: [ChannelRight, boolean | undefined][] = [
    ['post', member.can_post_messages],
    ['edit', member.can_edit_messages],
    ['delete', member.can_delete_messages],
  ];
  return rights.filter(([, has]) => has !== true).map(([right]) => right);
}
