import type { Candidate } from './candidates';

/** The share of two paragraphs' stems that they have in common when one repeats the other. */
const REPEATS = 0.8;

type Said = Pick<Candidate, 'stems'>;

/**
 * The rank of each candidate, 1 for the highest total, the earlier of two equals first. One that repeats another of the
 * best `compared` goes behind all that do not: a post says a thing once.
 *
 * @returns the ranks, in the order of the candidates, and how many of them repeat none
 */
export function ranksOf(
  candidates: readonly Said[],
  totals: readonly number[],
  compared: number,
): { ranks: number[]; distinct: number } {
  const order = candidates.map((candidate, index) => ({ candidate, index, total: totals[index] ?? 0 }));
  order.sort((a, b) => b.total - a.total || a.index - b.index);
  const own: typeof order = [];
  const repeats: typeof order = [];
  for (const entry of order) {
    const { stems } = entry.candidate;
    const isSaid = own.length < compared && own.some(({ candidate }) => isRepeat(candidate.stems, stems));
    (isSaid ? repeats : own).push(entry);
  }
  const ranks: number[] = [];
  for (const [place, { index }] of [...own, ...repeats].entries()) ranks[index] = place + 1;
  return { ranks, distinct: own.length };
}

/** Whether both have so large a share of the stems of either (Jaccard). */
function isRepeat(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  // More than the smaller has is never shared.
  if (Math.min(a.size, b.size) / Math.max(a.size, b.size) < REPEATS) return false;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared += 1;
  return shared / (a.size + b.size - shared) >= REPEATS;
}
