import type { passphrase as english } from '../en/passphrase';
import type { Wording } from '../wording';

export const passphrase = {
  current: 'Кодовая фраза',
  next: 'Новая кодовая фраза',
  nextHint: 'Не меньше 8 знаков, лучше четыре-пять слов. Восстановить её не сможет никто.',
  repeated: 'Новая кодовая фраза ещё раз',
  missing: 'Введите кодовую фразу.',
  wrong: 'Это не та кодовая фраза.',
  short: 'Нужно не меньше 8 знаков.',
  different: 'Не совпадает с тем, что выше.',
  unlock: 'Отпереть',
} as const satisfies Wording<typeof english>;
