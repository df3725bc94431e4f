import type { outbox as english } from '../en/outbox';
import type { Wording } from '../wording';

export const outbox = {
  sent: {
    title: 'Пост в канале.',
    openPost: 'Открыть пост',
    openChannel: 'Открыть канал',
    newPost: 'Новый пост',
    noAddress: 'Telegram принял его, но не назвал адрес.',
  },
  queued: {
    title: 'Пост ждёт своей очереди.',
    text: 'Он уйдёт сам, это окно можно закрыть.',
    kept: 'Пост стоит в очереди.',
    withdraw: 'Забрать обратно',
  },
  slow: {
    title: 'Telegram отвечает не сразу.',
    text: 'Пост в пути, это окно можно закрыть.',
  },
  state: {
    scheduled: 'По расписанию',
    queued: 'Ждёт',
    attempting: 'Отправляется',
    sent: 'Отправлено',
    failed: 'Не отправлено',
    unknown: 'Неизвестно',
  },
} as const satisfies Wording<typeof english>;
