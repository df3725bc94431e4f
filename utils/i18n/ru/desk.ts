import type { desk as english } from '../en/desk';
import type { Wording } from '../wording';

export const desk = {
  title: 'Черновики',
  open: 'Все черновики',
  toList: 'К списку',
  newPost: 'Новый пост',
  search: 'Найти по словам',
  clearSearch: 'Очистить поиск',
  list: 'Черновики и посты',
  count: '{count, plural, one {# пост} few {# поста} many {# постов} other {# поста}}',
  untitled: 'Здесь пока ничего не написано',
  show: 'Показать',
  view: {
    all: 'Всё',
    unsent: 'Черновики',
    'under-way': 'В пути',
    sent: 'Отправленные',
    failed: 'Неотправленные',
    unknown: 'Неизвестно',
    bin: 'Корзина',
  },
  channel: 'Канал',
  everyChannel: 'Все каналы',
  duplicate: 'Сделать копию',
  bin: 'Убрать в корзину',
  restore: 'Вернуть из корзины',
  binned: {
    title: 'Черновик в корзине.',
    text: '{days, plural, one {Его можно вернуть в течение # дня.} few {Его можно вернуть в течение # дней.} many {Его можно вернуть в течение # дней.} other {Его можно вернуть в течение # дня.}}',
  },
  empty: {
    title: 'Черновиков пока нет.',
    text: 'Откройте статью и нажмите кнопку Channel Clipper на панели браузера – или начните с пустого поста.',
  },
  nothingFound: {
    title: 'Ничего не нашлось.',
    text: 'Здесь нет поста со всеми этими словами.',
    showAll: 'Показать всё',
  },
  binEmpty: {
    title: 'Корзина пуста.',
    text: '{days, plural, one {Убранное ждёт здесь # день.} few {Убранное ждёт здесь # дня.} many {Убранное ждёт здесь # дней.} other {Убранное ждёт здесь # дня.}}',
  },
  choose: {
    title: 'Ничего не открыто.',
    text: 'Выберите пост в списке. По нему ведут стрелки, Enter открывает.',
  },
  gone: {
    title: 'Этого черновика больше нет.',
    text: 'Остальные черновики – в списке.',
  },
} as const satisfies Wording<typeof english>;
