import type { article as english } from '../en/article';
import type { Wording } from '../wording';

export const article = {
  sameLanguage: 'Нажмите на абзац, чтобы добавить его в пост или убрать.',
  otherLanguage: 'Язык статьи — {language}. Её абзацы под рукой.',
  insertAll: 'Вставить все',
  insert: 'Вставить',
  inPost: 'В посте',
  tab: 'Статья',
  none: 'Рядом с этим постом нет статьи.',
  reason: {
    'repeats-title': 'говорит то же, что заголовок',
    'repeats-description': 'как в кратком описании',
    figures: 'результат с цифрами',
    comparison: 'сравнение с другими',
    conclusion: 'вывод',
    central: 'сквозная тема',
    opening: 'начало статьи',
    introduces: 'впервые: «{term}»',
  },
  source: {
    article: 'статья',
    paper: 'работа',
    code: 'код',
    dataset: 'данные',
    model: 'модель',
    demo: 'демо',
    project: 'проект',
  },
  moreParagraphs:
    '{count, plural, one {Ещё # абзац} few {Ещё # абзаца} many {Ещё # абзацев} other {Ещё # абзаца}}',
  selected:
    '{count, plural, one {На странице выделен # абзац.} few {На странице выделено # абзаца.} many {На странице выделено # абзацев.} other {На странице выделено # абзаца.}}',
  useSelection: 'Взять выделенное',
  notNow: 'Не сейчас',
} as const satisfies Wording<typeof english>;
