import { type Answer, badRequest, refused } from './answer';
import { findChat, type Membership, type PracticeBot, type PracticeChat, type World } from './world';

/**
 * Rules 15–17: which chat `chat_id` names, and whether this bot may look at it, or write to it.
 * A public channel can be read by a bot that is not in it (`Client.cpp:8179-8187`), so reading proves no right.
 */
export function openChat(
  world: World,
  bot: PracticeBot,
  reference: string | undefined,
  access: 'read' | 'write',
): { chat: PracticeChat } | { refusal: Answer } {
  if (!reference) return { refusal: badRequest('chat_id is empty') };
  const chat = findChat(world, reference);
  const membership = chat?.members.get(bot.id);
  if (!chat || (chat.username === null && !membership)) return { refusal: badRequest('chat not found') };

  const status = membership?.status ?? 'left';
  if (chat.type === 'private' && status !== 'member') return { refusal: whyNotToPerson(status) };
  const readable = access === 'read' && chat.username !== null;
  if (status === 'kicked' && !readable)
    return { refusal: refused(403, `bot was kicked from the ${chat.type} chat`) };
  if (status === 'left' && !readable)
    return { refusal: refused(403, `bot is not a member of the ${chat.type} chat`) };
  return { chat };
}

/** In the words of Telegram's servers. */
function whyNotToPerson(status: Membership['status']): Answer {
  return refused(
    403,
    status === 'kicked' ? 'bot was blocked by the user' : "bot can't initiate conversation with a user",
  );
}

/** Rule 20 (tdlib/td `DialogManager.cpp:1525`). */
export function mayPost(chat: PracticeChat, bot: PracticeBot): boolean {
  if (chat.type !== 'channel') return true;
  const membership = chat.members.get(bot.id);
  return membership?.status === 'administrator' && membership.rights.post;
}
