import { centrality } from './centrality';
import { stemsOf } from './stems';
import { words } from './text';

/** A paragraph that could be a key paragraph, as the features see it. */
export interface Candidate {
  text: string;
  /** The heading it stands under; empty before the first. */
  section: string;
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

export function featuresOf(candidates: readonly Candidate[], topic: Topic): Features[] {
  const stems = candidates.map(({ text }) => stemsOf(text));
  const title = new Set(stemsOf(topic.title));
  const description = new Set(stemsOf(topic.description));
  const rarity = rarityIn(stems);
  const mentions = firstMentions(stems);
  const opening = stems.slice(0, 2).flat();
  const central = centrality(stems, rarity, [...title, ...description, ...opening]);
  return candidates.map(({ text, section }, index) => {
    const own = stems[index] ?? [];
    const length = words(text).length;
    return {
      firstMentions: mentions.share[index] ?? 0,
      firstMentionWeight: (mentions.weight[index] ?? 0) / Math.sqrt(Math.max(length, 20)),
      titleShare: coverage(title, own, rarity),
      titleCount: Math.log1p(own.filter((stem) => title.has(stem)).length),
      descriptionShare: coverage(description, own, rarity),
      centrality: central[index] ?? 0,
      goodLength: length >= 25 && length <= 110 ? 1 : 0,
      figures: FIGURES.test(text) ? 1 : 0,
      titleSection: stemsOf(section).some((stem) => title.has(stem)) ? 1 : 0,
      titleInFirstSentence: coverage(title, stemsOf(firstSentence(text)), rarity),
    };
  });
}

/** A word's rarity among the page's paragraphs (inverse document frequency); a word of no paragraph counts as rarest. */
export type Rarity = (stem: string) => number;

function rarityIn(paragraphs: readonly string[][]): Rarity {
  const counts = new Map<string, number>();
  for (const stems of paragraphs)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((paragraphs.length + 1) / ((counts.get(stem) ?? 0) + 0.5));
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
function firstMentions(paragraphs: readonly string[][]): { share: number[]; weight: number[] } {
  const counts = paragraphCounts(paragraphs);
  const frequent = new Set([...counts].filter(([, count]) => count >= 3).map(([stem]) => stem));
  const seen = new Set<string>();
  const share: number[] = [];
  const weight: number[] = [];
  for (const stems of paragraphs) {
    const fresh = [...new Set(stems)].filter((stem) => frequent.has(stem) && !seen.has(stem));
    for (const stem of fresh) seen.add(stem);
    share.push(fresh.length / (frequent.size || 1));
    weight.push(fresh.reduce((sum, stem) => sum + Math.log(counts.get(stem) ?? 1), 0));
  }
  return { share, weight };
}

function paragraphCounts(paragraphs: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of paragraphs)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/su.exec(text)?.[0] ?? text;
