/** A stem's rarity among the page's paragraphs (inverse document frequency); a stem of no paragraph counts as rarest. */
export type Rarity = (stem: string) => number;

/** More paragraphs than this are not compared with each other: a page of that length has other ways to be read. */
const MOST = 300;
const DAMPING = 0.85;
const ROUNDS = 25;

/**
 * LexRank (Erkan and Radev, 2004) with a bias: how central each paragraph is among its page's, drawn to those that are
 * like `bias`. Paragraphs beyond the first 300 get 0.
 */
export function centrality(
  paragraphs: readonly (readonly string[])[],
  rarity: Rarity,
  bias: readonly string[],
): number[] {
  const vectors = paragraphs.slice(0, MOST).map((stems) => unitVector(stems, rarity));
  const wanted = unitVector(bias, rarity);
  const drawn = normalised(vectors.map((vector) => dot(vector, wanted) + 1e-6));
  const links = similarities(vectors).map(normalised);
  let rank = drawn;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = drawn.map((share) => (1 - DAMPING) * share);
    for (const [from, row] of links.entries()) {
      const given = DAMPING * (rank[from] ?? 0);
      for (let to = 0; to < row.length; to += 1) next[to] = (next[to] ?? 0) + given * (row[to] ?? 0);
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

/** The cosine of each pair of unit vectors, by the stems that they share; 0 of a vector with itself. */
function similarities(vectors: readonly Vector[]): Float64Array[] {
  const holders = new Map<string, [index: number, value: number][]>();
  for (const [index, vector] of vectors.entries()) {
    for (const [stem, value] of vector) {
      const list = holders.get(stem);
      if (list) list.push([index, value]);
      else holders.set(stem, [[index, value]]);
    }
  }
  const rows = vectors.map(() => new Float64Array(vectors.length));
  for (const list of holders.values()) {
    for (const [a, valueA] of list) {
      const row = rows[a];
      for (const [b, valueB] of list) if (row && a !== b) row[b] = (row[b] ?? 0) + valueA * valueB;
    }
  }
  return rows;
}

function normalised(values: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(values);
  const sum = shares.reduce((total, value) => total + value, 0);
  return sum === 0 ? shares : shares.map((value) => value / sum);
}
