import { describe, expect, it } from 'vitest';
import { outcomeOf, type VitestReport } from './vitest-check';

const report = (over: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

describe('what a run of Vitest counts as', () => {
  it('is its passed, failed and skipped tests', () => {
    const run = report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(outcomeOf(run, 1)).toMatchObject({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure, and tells why', () => {
    const broken = { name: 'a.test.ts', status: 'failed', message: 'No such module', assertionResults: [] };
    const outcome = outcomeOf(report({ numPassedTests: 5, testResults: [broken] }), 1);
    expect(outcome).toEqual({ passed: 5, failed: 1, skipped: 0, report: 'a.test.ts: No such module' });
  });

  it('counts a run that ended badly with no failed test as a failure', () => {
    expect(outcomeOf(report({ numPassedTests: 5 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });
});
