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
    'repeats-description': 'как в описании',
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
  doubt: {
    'another-text': 'Возможно, это не та статья.',
    'only-a-teaser': 'Похоже, здесь только начало статьи.',
    settled: 'Вы выбрали этот текст.',
    choose: 'На странице есть другой текст:',
    select: 'Или выделите нужный текст на странице и снова нажмите кнопку расширения.',
    selectOnly: 'Если так, выделите нужный текст на странице и снова нажмите кнопку расширения.',
    openAll: 'Откройте её там, где она видна целиком, и начните новый черновик.',
    words: '{count, plural, one {# слово} few {# слова} many {# слов} other {# слова}}',
  },
  partial:
    'Страница очень длинная: прочитано её начало. Чтобы взять текст дальше, выделите его на странице и снова нажмите кнопку расширения.',
} as const satisfies Wording<typeof english>;
