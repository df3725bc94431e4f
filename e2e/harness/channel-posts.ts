import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/dev/project';

/** A post as a channel's author has it in mind. */
export interface ChannelPost {
  id: string;
  emoji: string;
  title: string;
  paragraphs: string[];
  /** Lines that are a bare link, after the paragraphs. */
  links: string[];
  /** Links inside the paragraphs. */
  inlineLinks: string[];
}

const SHARED = join(PROJECT, '..', 'shared', 'channel', 'posts.json');

/** Twenty posts of a real channel where they lie beside the project, three of our own writing elsewhere. */
export function channelPosts(): ChannelPost[] {
  if (!existsSync(SHARED)) return ownPosts;
  return (JSON.parse(readFileSync(SHARED, 'utf8')) as { posts: ChannelPost[] }).posts;
}

const ownPosts: ChannelPost[] = [
  {
    id: 'own-1',
    emoji: '🎻',
    title: 'Скрипка, которая слышит зал – модель подстраивает звук под эхо',
    paragraphs: [
      'Инструмент записывает отклик зала за первые четыре секунды и меняет тембр так, чтобы в последнем ряду было слышно то же, что в первом. Обучали на 312 залах.',
      'Код открыт: https://github.com/farvater-example/listening-violin – и работает на обычном ноутбуке.',
    ],
    links: ['https://farvater.example/zametki/skripka'],
    inlineLinks: ['https://github.com/farvater-example/listening-violin'],
  },
  {
    id: 'own-2',
    emoji: '👩🏽‍🔬',
    title: 'Night shifts for small models',
    paragraphs: [
      'An idle model replays what it learned by day & forgets less: 94% against 61% after a month.',
      'What it costs: nine minutes on four accelerators, <0.6% of the day’s energy.',
      'Where it fails: facts that were seen once are gone before the first night.',
    ],
    links: ['https://halyard-lab.example/notes/rehearsal-at-rest', 'https://arxiv.org/abs/2600.04417'],
    inlineLinks: [],
  },
  {
    id: 'own-3',
    emoji: '🌊',
    title: '«Глухие» датчики: молчание как протокол',
    paragraphs: ['Узел молчит, пока соседи могут его предсказать. Батареи хватает в 4,7 раза дольше.'],
    links: [],
    inlineLinks: [],
  },
];
