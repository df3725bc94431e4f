import type { Channel } from '@/utils/store/records';

/** `can-post`: nothing is missing. `lacks-a-right`: it can post, but not edit or delete. `cannot-post`: nothing can be sent. */
export type ChannelHealth = 'can-post' | 'lacks-a-right' | 'cannot-post';

/** What the bot can do in a channel, as last checked. */
export function channelHealth({ missingRights }: Pick<Channel, 'missingRights'>): ChannelHealth {
  if (missingRights.includes('post')) return 'cannot-post';
  return missingRights.length > 0 ? 'lacks-a-right' : 'can-post';
}
