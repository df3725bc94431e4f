/** What a check found. Most checks count as one test; test runners count each of theirs. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What the reader needs to mend it; nothing when nothing failed and nothing is to be said. */
  report: string;
}

export interface Check {
  name: string;
  run(): Promise<Outcome>;
}

/** A check that is one test: it fails with what `problems` lists. */
export const verdict = (problems: string[]): Outcome => ({
  passed: problems.length === 0 ? 1 : 0,
  failed: problems.length === 0 ? 0 : 1,
  skipped: 0,
  report: problems.join('\n'),
});

/** Checks that do not disturb each other, run at the same time as one. */
export const together = (...checks: Check[]): Check => ({
  name: checks.map(({ name }) => name).join(' and '),
  async run() {
    const outcomes = await Promise.all(checks.map((check) => check.run()));
    const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((so, one) => so + count(one), 0);
    return {
      passed: sum(({ passed }) => passed),
      failed: sum(({ failed }) => failed),
      skipped: sum(({ skipped }) => skipped),
      report: outcomes.flatMap(({ report }) => report || []).join('\n'),
    };
  },
});

/**
 * Runs one check after another and shows how each went. A check that throws has failed.
 *
 * @returns the sum of their outcomes.
 */
export async function runChecks(
  checks: Check[],
  print: (line: string) => void,
): Promise<Omit<Outcome, 'report'>> {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
    print(`… ${check.name}`);
    const start = Date.now();
    const outcome = await check
      .run()
      .catch((error: unknown) => verdict([String(error instanceof Error ? error.stack : error)]));
    if (outcome.report) print(indent(outcome.report));
    print(`${outcome.failed === 0 ? '✓' : '✗'} ${check.name}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    sum.skipped += outcome.skipped;
  }
  return sum;
}

/** The last line that `npm test` prints. */
export function tally({ passed, failed, skipped }: Omit<Outcome, 'report'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const indent = (text: string) => text.trimEnd().replace(/^/gm, '    ');
