/** Something that a session found to be other than its authors meant it. */
export interface Finding {
  what: string;
  is: unknown;
  shouldBe: unknown;
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is found, as a list that grows. */
export function findings() {
  const found: Finding[] = [];
  return {
    found,
    check(what: string, is: unknown, shouldBe: unknown): void {
      if (!same(is, shouldBe)) found.push({ what, is, shouldBe });
    },
  };
}
