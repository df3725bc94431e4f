/**
 * At most two letters that stand for a name without a picture: `Deep Dive 2 Deep Learning` → `DD`.
 * Words that begin with no letter (numbers, emoji) are passed over; a name without any letter gives its first character.
 */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => word.match(/^[^\p{L}\p{N}]*(\p{L})/u)?.[1] ?? []);
  const [first = [...name.trim()][0] ?? '', second = ''] = letters;
  return (first + second).toLocaleUpperCase();
}
