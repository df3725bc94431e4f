/** A post on its way (`JobState`). */
export const outbox = {
  sent: {
    title: 'The post is in the channel.',
    openPost: 'Open the post',
    openChannel: 'Open the channel',
    newPost: 'New post',
    noAddress: 'Telegram took it without telling its address.',
  },
  queued: {
    title: 'The post is waiting for its turn.',
    text: 'It leaves by itself; this window can be closed.',
    kept: 'The post is kept in the queue.',
    withdraw: 'Take it back',
  },
  slow: {
    title: 'Telegram takes its time.',
    text: 'The post is on its way; this window can be closed.',
  },
  state: {
    scheduled: 'Scheduled',
    queued: 'Waiting',
    attempting: 'Sending',
    sent: 'Sent',
    failed: 'Not sent',
    unknown: 'Not known',
  },
} as const;
