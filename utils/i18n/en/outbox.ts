/** A post on its way (`JobState`). */
export const outbox = {
  state: {
    scheduled: 'Scheduled',
    queued: 'Waiting',
    attempting: 'Sending',
    sent: 'Sent',
    failed: 'Not sent',
    unknown: 'Not known',
  },
} as const;
