import type { Membership, PracticeBot, PracticeChat, World } from './world';

const ALL_RIGHTS: Membership = { status: 'administrator', rights: { post: true, edit: true, delete: true } };

/** Everybody of the practice world. The tokens have the form of real ones and open nothing. */
export const CAST = {
  bot: bot(7100200301, 'AAF-practice-bot-opens-nothing-here', 'slow_reading_bot', 'Slow Reading', true),
  /** A good token of a bot that is in none of the channels. */
  strangerBot: bot(7100200302, 'AAF-practice-stranger-opens-nothing', 'passer_by_bot', 'Passer-by', false),
  publicChannel: '@slow_reading',
  privateChannel: '-1002100300402',
  group: '@slow_reading_talk',
  person: '@marie_reader',
} as const;

/** A fresh world: nothing posted, all rights given. */
export function defaultWorld(): World {
  return {
    bots: [newBot(CAST.bot), newBot(CAST.strangerBot)],
    chats: [
      chat(-1002100300401, 'channel', 'Slow Reading', 'slow_reading', ALL_RIGHTS),
      chat(-1002100300402, 'channel', 'Slow Reading: the desk', null, ALL_RIGHTS),
      chat(-1002100300403, 'supergroup', 'Slow Reading: the talk', 'slow_reading_talk', { status: 'member' }),
      // A bot cannot write to somebody who has not written to it.
      chat(7100200309, 'private', 'Marie', null, { status: 'left' }),
    ],
    people: ['marie_reader'],
  };
}

type CastBot = Omit<PracticeBot, 'revoked' | 'hasWebhook' | 'updates'>;

function bot(id: number, secret: string, username: string, name: string, hasPicture: boolean): CastBot {
  return { id, token: `${id}:${secret}`, username, name, hasPicture };
}

function newBot(cast: CastBot): PracticeBot {
  return { ...cast, revoked: false, hasWebhook: false, updates: [] };
}

function chat(
  id: number,
  type: PracticeChat['type'],
  title: string,
  username: string | null,
  membership: Membership,
): PracticeChat {
  return {
    id,
    type,
    title,
    username,
    members: new Map([[CAST.bot.id, structuredClone(membership)]]),
    posts: [],
    // A channel's first message is the service message of its creation.
    nextMessageId: 2,
  };
}
