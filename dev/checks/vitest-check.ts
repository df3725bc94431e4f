import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPackage } from '@/dev/package-command';
import type { Check, Outcome } from './check';

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[];
}

/** The tests of one Vitest project, each counted. Vitest itself shows how they go. */
export const vitestCheck = (name: string, project: string): Check => ({
  name,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
    const file = join(folder, 'report.json');
    try {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { exitCode } = await runPackage('vitest', ['run', '--project', project, ...reporters], {
        watched: true,
      });
      return outcomeOf(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, exitCode);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});

/**
 * A file that could not even be loaded has no test to count and counts as one failure, and so does a run that
 * ended badly although every test passed (an error that nobody caught, no test found).
 */
export function outcomeOf(report: VitestReport, exitCode: number): Outcome {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const unexplained = exitCode !== 0 && failed === 0;
  return {
    passed: report.numPassedTests,
    failed: unexplained ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    report: [
      ...broken.map(({ name, message }) => `${name}: ${message}`),
      ...(unexplained ? [`Vitest ended with ${exitCode} although no test failed.`] : []),
    ].join('\n'),
  };
}
