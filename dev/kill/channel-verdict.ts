import type { Job } from '@/utils/outbox/job';
import { textOf } from './queued-posts';

/** What is not as it should be between the outbox and the channels: messages by their text, jobs by their id. */
export interface ChannelVerdict {
  lost: string[];
  doubled: string[];
  stuck: string[];
}

/** Compares the outbox at the end with all that stands in the channels. */
export function channelVerdict(jobs: readonly Job[], posted: readonly string[]): ChannelVerdict {
  const times = (text: string) => posted.filter((one) => one === text).length;
  const texts = jobs.flatMap(({ parts }) => parts.map(({ call }) => textOf(call)));
  return {
    lost: texts.filter((text) => times(text) === 0),
    doubled: texts.filter((text) => times(text) > 1),
    stuck: jobs.filter(({ state }) => state !== 'sent').map(({ id, state }) => `${id} (${state})`),
  };
}
