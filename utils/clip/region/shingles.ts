import { words } from '../text';

/** Four words in a row seldom occur twice in texts that have nothing to do with each other. */
const WORDS = 4;

/** How much of two texts is the same, 0–1: Dice's coefficient of their four-word shingles. */
export function sameness(one: string, other: string): number {
  const a = shinglesOf(one);
  const b = shinglesOf(other);
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function shinglesOf(text: string): ReadonlySet<string> {
  const all = words(text);
  const shingles = new Set<string>();
  for (let at = 0; at + WORDS <= all.length; at += 1) shingles.add(all.slice(at, at + WORDS).join(' '));
  return shingles;
}
