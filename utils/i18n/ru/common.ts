import type { common as english } from '../en/common';
import type { Wording } from '../wording';

export const common = {
  appName: 'Channel Clipper',
  cancel: 'Отмена',
  close: 'Закрыть',
  remove: 'Убрать',
  undo: 'Вернуть',
  back: 'Назад',
  done: 'Готово',
  loading: 'Загрузка',
  more: 'Другие действия',
  settings: 'Настройки',
  allDrafts: 'Все черновики',
} as const satisfies Wording<typeof english>;
