/**
 * `npm test`: everything that must hold before a change is taken, in the order in which it fails soonest.
 * `--checks` leaves the browser tests out. The last line is `N passed, N failed` over all of it.
 */
import { buildCheck } from './checks/build-check';
import { runChecks, tally, together } from './checks/check';
import { clipBytes } from './checks/clip-bytes';
import { commandCheck } from './checks/command-check';
import { firefoxLint } from './checks/firefox-lint';
import { importRulesCheck, plantedViolationsCheck } from './checks/import-checks';
import { popupBytes } from './checks/popup-bytes';
import { vitestCheck } from './checks/vitest-check';

const checks = [
  commandCheck('WXT’s own types', 'wxt', 'prepare'),
  commandCheck('types', 'typescript', '--noEmit'),
  commandCheck('format and lint', '@biomejs/biome', 'check', '.'),
  importRulesCheck,
  plantedViolationsCheck,
  buildCheck('chrome'),
  popupBytes,
  clipBytes,
  buildCheck('firefox'),
  firefoxLint,
];

const unitTests = vitestCheck('unit tests', 'unit');
const browserTests = [
  together(unitTests, vitestCheck('browser tests that mostly wait', 'patient')),
  vitestCheck('browser tests', 'browser'),
];

const sum = await runChecks(
  [...checks, ...(process.argv.includes('--checks') ? [unitTests] : browserTests)],
  console.log,
);
console.log(tally(sum));
process.exitCode = sum.failed === 0 ? 0 : 1;
