import { type Answer, accepted, conflict } from './answer';
import type { Call } from './call';
import { botUser } from './questions';
import { chatName, type PracticeBot, type PracticeChat, type World } from './world';

const MOST_AT_ONCE = 100;

/** What was written to the bot and is not confirmed yet; a webhook gets it all (Bot API, "Getting updates"). */
export function getUpdates({ bot, values }: Call): Answer {
  if (bot.hasWebhook)
    return conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  const offset = Number(values.get('offset') ?? 0);
  if (offset > 0) bot.updates = bot.updates.filter(({ update_id }) => update_id >= offset);
  return accepted(bot.updates.slice(0, MOST_AT_ONCE));
}

/** The person of this world presses Start in the chat with the bot, having come by a link with `payload`. */
export function pressStart(world: World, bot: PracticeBot, payload: string | null, now: number): void {
  const chat = privateChat(world);
  chat.members.set(bot.id, { status: 'member' });
  const { id, first_name } = chatName(chat);
  bot.updates.push({
    update_id: 500 + bot.updates.length,
    message: {
      message_id: chat.nextMessageId++,
      date: Math.floor(now / 1000),
      text: payload === null ? '/start' : `/start ${payload}`,
      chat: chatName(chat),
      from: { id, is_bot: false, first_name },
    },
  });
}

/** Keeps the bot from writing to the person. */
export function blockBot(world: World, bot: PracticeBot): void {
  privateChat(world).members.set(bot.id, { status: 'kicked' });
}

/** Who a message in the chat is from: a channel's posts are the channel's own. */
export function senderOf(chat: PracticeChat, bot: PracticeBot) {
  return chat.type === 'private' ? { from: botUser(bot) } : { sender_chat: chatName(chat) };
}

function privateChat(world: World): PracticeChat {
  const chat = world.chats.find(({ type }) => type === 'private');
  if (!chat) throw new Error('The practice world has no private chat.');
  return chat;
}
