import type { composer as english } from '../en/composer';
import type { Wording } from '../wording';

export const composer = {
  send: 'Отправить',
  saved: 'Сохранено',
  saving: 'Сохраняется',
  length: '{length, number} из {limit, number}',
  overLimit:
    '{count, plural, one {# лишний знак} few {# лишних знака} many {# лишних знаков} other {# лишнего знака}}',
} as const satisfies Wording<typeof english>;
