import { expect, it } from 'vitest';
import { russianStem } from './russian-stem';

/** Each rule of the algorithm once; the stems are those of Snowball's own implementation. */
it.each([
  ['gerund', 'прочитавши', 'прочита'],
  ['reflexive', 'научился', 'науч'],
  ['adjective', 'красивого', 'красив'],
  ['participle', 'читающими', 'чита'],
  ['verb', 'показали', 'показа'],
  ['noun', 'сетями', 'сет'],
  ['и', 'технологии', 'технолог'],
  ['ость', 'вероятностью', 'вероятн'],
  ['superlative', 'важнейший', 'важн'],
  ['нн', 'нейронные', 'нейрон'],
  ['ь', 'модель', 'модел'],
  ['no vowel', 'вт', 'вт'],
])('the Russian stemmer takes off: %s', (_, word, stem) => expect(russianStem(word)).toBe(stem));
