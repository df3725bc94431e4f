import { centrality, type Rarity } from './centrality';
import { stemsOf } from './stems';
import { words } from './text';

/** A paragraph that could be a key paragraph, as the features see it. */
export interface Candidate {
  text: string;
  stems: readonly string[];
  /** The heading it stands under; empty before the first. */
  section: string;
}

/** For each stem of a page the first candidate that has it, and how many have it. */
export type Mentions = ReadonlyMap<string, { first: number; paragraphs: number }>;

export function mentionsIn(candidates: readonly Candidate[]): Mentions {
  const mentions = new Map<string, { first: number; paragraphs: number }>();
  for (const [index, { stems }] of candidates.entries()) {
    for (const stem of new Set(stems)) {
      const known = mentions.get(stem);
      if (known) known.paragraphs += 1;
      else mentions.set(stem, { first: index, paragraphs: 1 });
    }
  }
  return mentions;
}

/** What the rest of the page says the article is about. */
export interface Topic {
  title: string;
  description: string;
}

/** Ten signs of a key paragraph; the raw values, comparable only within the page. */
export interface Features {
  /** The share of the page's frequent stems that are first mentioned here. */
  firstMentions: number;
  /** The same weighted by how often each comes later, damped by the paragraph's length. */
  firstMentionWeight: number;
  /** How much of the title is said here, rare words counting more. */
  titleShare: number;
  /** How often the title's words occur here (log). */
  titleCount: number;
  /** How much of the page's description is said here. */
  descriptionShare: number;
  /** LexRank, biased to title, description and opening. */
  centrality: number;
  /** 1 for 25–110 words. */
  goodLength: number;
  /** 1 if there is a percentage or a factor. */
  figures: number;
  /** 1 if its section's heading shares words with the title. */
  titleSection: number;
  /** How much of the title its first sentence says. */
  titleInFirstSentence: number;
}

const FIGURES =
  /\d\s?%|\bper ?cent\b|процент|\d\s?×|\b\d+(?:[.,]\d+)?x\b|\b(?:\d+|two|three|four|five|ten) times\b|\bв (?:\d+|два|три|четыре|пять|десять) раза?\b/iu;

export function featuresOf(candidates: readonly Candidate[], mentions: Mentions, topic: Topic): Features[] {
  const title = new Set(stemsOf(topic.title));
  const description = new Set(stemsOf(topic.description));
  const rarity = rarityIn(candidates.length, mentions);
  const firsts = firstMentions(candidates, mentions);
  const opening = candidates.slice(0, 2).flatMap(({ stems }) => stems);
  const central = centrality(
    candidates.map(({ stems }) => stems),
    rarity,
    [...title, ...description, ...opening],
  );
  return candidates.map(({ text, stems, section }, index) => {
    const length = words(text).length;
    return {
      firstMentions: firsts.share[index] ?? 0,
      firstMentionWeight: (firsts.weight[index] ?? 0) / Math.sqrt(Math.max(length, 20)),
      titleShare: coverage(title, stems, rarity),
      titleCount: Math.log1p(stems.filter((stem) => title.has(stem)).length),
      descriptionShare: coverage(description, stems, rarity),
      centrality: central[index] ?? 0,
      goodLength: length >= 25 && length <= 110 ? 1 : 0,
      figures: FIGURES.test(text) ? 1 : 0,
      titleSection: stemsOf(section).some((stem) => title.has(stem)) ? 1 : 0,
      titleInFirstSentence: coverage(title, stemsOf(firstSentence(text)), rarity),
    };
  });
}

function rarityIn(paragraphs: number, mentions: Mentions): Rarity {
  return (stem) => Math.log((paragraphs + 1) / ((mentions.get(stem)?.paragraphs ?? 0) + 0.5));
}

/** The share of `wanted` that occurs in `stems`, weighted by rarity. */
function coverage(wanted: ReadonlySet<string>, stems: readonly string[], rarity: Rarity): number {
  const has = new Set(stems);
  let all = 0;
  let found = 0;
  for (const stem of wanted) {
    all += Math.max(rarity(stem), 0);
    if (has.has(stem)) found += Math.max(rarity(stem), 0);
  }
  return all === 0 ? 0 : found / all;
}

/** Which frequent stems (in three paragraphs or more) each paragraph is the first to mention. */
function firstMentions(
  candidates: readonly Candidate[],
  mentions: Mentions,
): { share: number[]; weight: number[] } {
  const frequent = [...mentions.values()].filter(({ paragraphs }) => paragraphs >= 3);
  const share = candidates.map(() => 0);
  const weight = candidates.map(() => 0);
  for (const { first, paragraphs } of frequent) {
    share[first] = (share[first] ?? 0) + 1 / frequent.length;
    weight[first] = (weight[first] ?? 0) + Math.log(paragraphs);
  }
  return { share, weight };
}

const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/su.exec(text)?.[0] ?? text;
