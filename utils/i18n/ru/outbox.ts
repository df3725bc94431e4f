import type { outbox as english } from '../en/outbox';
import type { Wording } from '../wording';

export const outbox = {
  state: {
    scheduled: 'По расписанию',
    queued: 'Ждёт',
    attempting: 'Отправляется',
    sent: 'Отправлено',
    failed: 'Не отправлено',
    unknown: 'Неизвестно',
  },
} as const satisfies Wording<typeof english>;
