import type { Rarity } from './paragraph-features';

/** More paragraphs than this are not compared with each other: a page of that length has other ways to be read. */
const MOST = 300;
const DAMPING = 0.85;
const ROUNDS = 25;

/**
 * LexRank (Erkan and Radev, 2004) with a bias: how central each paragraph is among its page's, drawn to those that are
 * like `bias`. Paragraphs beyond the first 300 get 0.
 */
export function centrality(
  paragraphs: readonly string[][],
  rarity: Rarity,
  bias: readonly string[],
): number[] {
  const vectors = paragraphs.slice(0, MOST).map((stems) => unitVector(stems, rarity));
  const drawn = normalised(vectors.map((vector) => dot(vector, unitVector(bias, rarity)) + 1e-6));
  const links = vectors.map((a, i) => normalised(vectors.map((b, j) => (i === j ? 0 : dot(a, b)))));
  let rank = drawn;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = drawn.map((share) => (1 - DAMPING) * share);
    for (const [from, row] of links.entries()) {
      const given = DAMPING * (rank[from] ?? 0);
      for (const [to, share] of row.entries()) if (share > 0) next[to] = (next[to] ?? 0) + given * share;
    }
    rank = next;
  }
  return paragraphs.map((_, index) => rank[index] ?? 0);
}

type Vector = ReadonlyMap<string, number>;

function unitVector(stems: readonly string[], rarity: Rarity): Vector {
  const vector = new Map<string, number>();
  for (const stem of stems) vector.set(stem, (vector.get(stem) ?? 0) + Math.max(rarity(stem), 0));
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  for (const [stem, value] of vector) vector.set(stem, value / length);
  return vector;
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, value] of small) sum += value * (large.get(stem) ?? 0);
  return sum;
}

function normalised(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => (sum === 0 ? 0 : value / sum));
}
