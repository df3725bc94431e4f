/** The words of a text: what is compared when texts are. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [];

const SHINGLE_WORDS = 4;

/** Every four words in a row, each as often as it occurs; of a shorter text the whole. */
export function shinglesOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(0, words.length - SHINGLE_WORDS);
  for (let start = 0; start <= last; start++) {
    const shingle = words.slice(start, start + SHINGLE_WORDS).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How much of `part` occurs in a text, 0–1 of its shingles; a part of fewer than four words is there whole or not at all. */
export function shareIn(text: string): (part: string) => number {
  const words = ` ${wordsOf(text).join(' ')} `;
  const shingles = shinglesOf(text);
  return (part) => {
    const partWords = wordsOf(part);
    if (partWords.length === 0) return 1;
    if (partWords.length < SHINGLE_WORDS) return words.includes(` ${partWords.join(' ')} `) ? 1 : 0;
    let found = 0;
    let all = 0;
    for (const [shingle, times] of shinglesOf(part)) {
      all += times;
      if (shingles.has(shingle)) found += times;
    }
    return found / all;
  };
}
