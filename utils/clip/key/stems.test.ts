import { describe, expect, it } from 'vitest';
import { stemsOf } from './stems';

describe('stems', () => {
  it.each([
    ['model models modelling', 1],
    ['network networks networked', 1],
    ['study studies', 1],
    ['модель модели моделями моделей', 1],
    ['нейронная нейронной нейронные', 1],
    ['optimize optimizes optimizing optimization', 1],
    ['generates generated generation generative', 1],
    ['статья статьи статью статей статьями', 1],
    ['технология технологий технологией технологиями', 1],
    ['обучение обучения обучением обучении', 1],
    ['точность точности точностью', 1],
    ['изображение изображений изображениями', 1],
    ['учёные учёных учеными', 1],
    ['kiln brick', 2],
    ['печь кирпич', 2],
  ])('of “%s” are %i', (text, count) => expect(new Set(stemsOf(text)).size).toBe(count));

  it('leave out words that say nothing', () => {
    expect(stemsOf('the and with это или 2026')).toEqual([]);
  });
});
