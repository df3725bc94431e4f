/**
 * `npm run simulate -- --seeds N [--seed S]`: tells N histories of posts on their way, from seed S on, in which everything goes wrong
 * that can, and ends with what was found. `--seed S` alone tells that one history at length. `--planted` shows that the simulator
 * sees: with each of the planted faults it finds a seed that fails.
 */
import { parseArgs } from 'node:util';
import { findPlanted } from './simulate/find-planted';
import { tellHistory } from './simulate/history';
import * as code from './simulate/outbox-code';
import { summaryOf, tellHistories } from './simulate/tell-histories';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    planted: { type: 'boolean', default: false },
  },
});

if (values.planted) await findAllPlanted(Number(values.seeds ?? 20_000));
else if (values.seed !== undefined && values.seeds === undefined) await tellOne(Number(values.seed));
else await tellMany(Number(values.seed ?? 1), Number(values.seeds ?? 1_000));

async function tellOne(seed: number): Promise<void> {
  const { trace, violations } = await tellHistory(seed, code, { trace: true });
  console.log(trace.join('\n'));
  console.log(
    violations.length === 0 ? `\nSeed ${seed}: no violation.` : `\nSeed ${seed}: ${violations.join('; ')}.`,
  );
  process.exitCode = violations.length === 0 ? 0 : 1;
}

async function tellMany(first: number, count: number): Promise<void> {
  const result = await tellHistories(first, count, code, (progress) => console.log(progress));
  console.log(summaryOf(result));
  process.exitCode = result.failures.length === 0 ? 0 : 1;
}

async function findAllPlanted(seeds: number): Promise<void> {
  let missed = 0;
  await findPlanted(seeds, ({ name, found }) => {
    if (!found) missed += 1;
    console.log(
      `${name}: ${found ? `seed ${found.seed}: ${found.violation}` : `NOT FOUND in ${seeds} seeds`}`,
    );
  });
  console.log(
    missed === 0 ? 'Every planted fault was found.' : `${missed} of the planted faults were not found.`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
}
