import type { outbox as english } from '../en/outbox';
import type { Wording } from '../wording';

export const outbox = {
  sent: {
    title: 'Пост в канале.',
    openPost: 'Открыть пост',
    openChannel: 'Открыть канал',
    newPost: 'Новый пост',
    noAddress: 'Его адрес неизвестен.',
  },
  tryOut: {
    title: 'Пост пришёл вам в чат с ботом ({name}).',
    text: 'В канал ничего не ушло. Там он будет выглядеть точно так же.',
    open: 'Открыть чат',
  },
  address: {
    label: 'Ссылка или номер поста',
    keep: 'Запомнить',
    wrong: 'Это не ссылка на пост в этом канале.',
  },
  evidence: {
    none: 'Следующий пост получил номер сразу за предыдущим – этого поста в канале, скорее всего, нет.',
    one: 'Номер {first} в канале занят, но не нами: возможно, это он.',
    several: 'Номера с {first} по {last} в канале заняты, но не нами: возможно, один из них – этот пост.',
  },
  countdown: {
    title:
      'Пост уйдёт через {count, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
    text: 'Esc отменит отправку. Если закрыть окно, пост всё равно уйдёт вовремя.',
    callOff: 'Отменить',
    calledOff: 'Ничего не отправлено. Черновик остался как был.',
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
