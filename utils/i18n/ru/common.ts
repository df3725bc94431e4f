import type { common as english } from '../en/common';
import type { Wording } from '../wording';

export const common = {
  appName: 'Channel Clipper',
  cancel: 'Отмена',
  close: 'Закрыть',
  remove: 'Убрать',
  undo: 'Вернуть',
  tryAgain: 'Повторить',
  back: 'Назад',
  done: 'Готово',
  loading: 'Загрузка',
  working: 'Выполняется',
  more: 'Другие действия',
  settings: 'Настройки',
  minutesAgo:
    '{minutes, plural, one {# минуту назад} few {# минуты назад} many {# минут назад} other {# минуты назад}}',
} as const satisfies Wording<typeof english>;
