import * as z from 'zod/mini';

/** What a bot needs in a channel, in the Bot API's own words (`ChatMemberAdministrator`). */
export const channelRightSchema = z.enum(['post', 'edit', 'delete']);

/** Why a post, a bot or a channel was not accepted: one code for each situation an author can be in. */
export const deliveryErrorSchema = z.discriminatedUnion('code', [
  /** Telegram did not execute the request and says when to come back. */
  z.object({ code: z.literal('rate-limited'), retryAfterSeconds: z.number() }),
  /** Revoked, mistyped, or not a token. */
  z.object({ code: z.literal('invalid-token') }),
  z.object({ code: z.literal('bot-not-member') }),
  z.object({ code: z.literal('bot-was-removed') }),
  z.object({ code: z.literal('missing-right'), right: channelRightSchema }),
  z.object({ code: z.literal('channel-not-found'), reference: z.nullable(z.string()) }),
  /** The chat that was named is a person, a group or a bot. */
  z.object({ code: z.literal('not-a-channel'), title: z.string() }),
  z.object({ code: z.literal('channel-moved'), chatId: z.string() }),
  /** Telegram refuses the text itself; `url` is the link, where it is one. */
  z.object({
    code: z.literal('post-refused'),
    why: z.enum(['empty', 'too-long', 'too-much-formatting', 'invalid-link', 'malformed']),
    url: z.nullable(z.string()),
  }),
  /** Asked to delete a post, Telegram does not: it is older than 48 hours, or the bot may not. */
  z.object({ code: z.literal('not-deletable') }),
  /**
   * What the author changed in a post was not taken: its message was deleted there (`gone`; of a post of several `part-gone`), the bot
   * may not edit it, channel or bot are not in the settings any more, or Telegram refuses the text, in its own words.
   */
  z.object({
    code: z.literal('not-edited'),
    why: z.enum(['gone', 'part-gone', 'forbidden', 'disconnected', 'refused']),
    description: z.nullable(z.string()),
  }),
  /** Anything else that Telegram refuses, in its own words. */
  z.object({ code: z.literal('refused'), description: z.string() }),
  /** The browser says that it has no network; nothing was sent. */
  z.object({ code: z.literal('offline') }),
  /** The browser opened no page for the post to leave from; nothing was sent. */
  z.object({ code: z.literal('browser-not-ready') }),
  /** The address did not answer at all. For a question (getMe …); a post that met this is `unknown-outcome`. */
  z.object({ code: z.literal('unreachable') }),
  /** Something answered that does not speak the Bot API (a captive portal, a wrong address, a proxy's error page). */
  z.object({ code: z.literal('not-telegram'), status: z.number() }),
  /** The browser has no permission for this Bot API address. */
  z.object({ code: z.literal('address-not-permitted'), apiRoot: z.string() }),
  /** The request left and nobody can know whether it was executed. */
  z.object({
    code: z.literal('unknown-outcome'),
    why: z.enum(['no-answer', 'timed-out', 'server-error', 'unreadable-answer', 'worker-stopped']),
  }),
  /** The token is not in the vault (another profile, a restored backup). */
  z.object({ code: z.literal('token-missing') }),
  /** A bot may write to nobody who has not pressed Start. `start` is what the link to its chat carries, to know the author's by. */
  z.object({ code: z.literal('chat-not-started'), start: z.nullable(z.string()) }),
  /** Another program receives what is written to the bot, so that the author's Start is not to be found. */
  z.object({ code: z.literal('bot-is-read-elsewhere'), by: z.enum(['webhook', 'program']) }),
  /** The author has set a passphrase, and has not given it since the browser started. */
  z.object({ code: z.literal('vault-locked') }),
]);

export type ChannelRight = z.infer<typeof channelRightSchema>;
export type DeliveryError = z.infer<typeof deliveryErrorSchema>;
