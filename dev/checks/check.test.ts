import { expect, it } from 'vitest';
import { type Check, runChecks, tally, together, verdict } from './check';

const check = (name: string, run: Check['run']): Check => ({ name, run });

it('adds up what every check counted, and goes on after a failure', async () => {
  const printed: string[] = [];
  const sum = await runChecks(
    [
      check('types', async () => verdict(['a.ts: wrong'])),
      check('imports', () => Promise.reject(new Error('no parser'))),
      check('unit', async () => ({ passed: 40, failed: 1, skipped: 2, report: '' })),
    ],
    (line) => printed.push(line),
  );
  expect(tally(sum)).toBe('40 passed, 3 failed, 2 skipped');
  expect(printed.join('\n')).toMatch(/a\.ts: wrong[\s\S]+no parser/);
});

it('does not speak of skipped tests where there are none', () => {
  expect(tally({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
});

it('runs checks together as one that counts what all of them counted', async () => {
  const both = together(
    check('unit', async () => ({ passed: 40, failed: 1, skipped: 2, report: 'a is not b' })),
    check('browser', async () => ({ passed: 2, failed: 0, skipped: 0, report: '' })),
  );
  expect(both.name).toBe('unit and browser');
  expect(await both.run()).toEqual({ passed: 42, failed: 1, skipped: 2, report: 'a is not b' });
});
