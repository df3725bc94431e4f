import type { menu as english } from '../en/menu';
import type { Wording } from '../wording';

export const menu = {
  addSelection: 'Добавить выделенное в черновик',
  writePost: 'Написать пост по этой странице',
  added:
    '{count, plural, one {Добавлен # абзац} few {Добавлено # абзаца} many {Добавлено # абзацев} other {Добавлено # абзаца}} в черновик.',
  laidBeside:
    '{count, plural, one {# абзац ждёт} few {# абзаца ждут} many {# абзацев ждут} other {# абзаца ждут}} рядом с черновиком, на вкладке «Статья».',
  begun: 'Из выделенного начат черновик.',
  nothingSelected: 'Там ничего не выделено. Выделите текст ещё раз и добавьте его.',
  notAdded: 'Выделенное не добавлено.',
} as const satisfies Wording<typeof english>;
