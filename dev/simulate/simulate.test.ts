import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '@/dev/project';
import { ClipperDatabase } from '@/utils/store/database';
import { tellHistory } from './history';
import * as code from './outbox-code';
import { withFault } from './plant';
import { plantedFaults } from './planted-faults';
import { tellHistories } from './tell-histories';

describe('in simulated histories', () => {
  it('no post is lost, doubled without the author’s word, stuck, or unknown without need', async () => {
    const { failures, sums } = await tellHistories(1, 400, code);
    expect(failures).toEqual([]);
    expect(sums.unknown).toBeGreaterThan(100);
    expect(sums.failed).toBeGreaterThan(5);
    expect(sums.messages).toBeGreaterThan(1_000);
  }, 120_000);

  it('a seed tells the same every time', async () => {
    const { trace } = await tellHistory(7, code, { trace: true });
    expect(trace.length).toBeGreaterThan(20);
    expect((await tellHistory(7, code, { trace: true })).trace).toEqual(trace);
  });

  it('Dexie on IndexedDB tells the same as the database in memory', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const db = new ClipperDatabase(`history-${seed}`);
      const onDisk = await tellHistory(seed, code, { db, trace: true });
      await db.delete();
      expect(onDisk).toEqual(await tellHistory(seed, code, { trace: true }));
    }
  }, 120_000);
});

describe('the planted faults', () => {
  it('are at least ten, each with a name of its own', () => {
    expect(new Set(plantedFaults.map(({ name }) => name)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(plantedFaults)('fit the code as it is: $name', (fault) => {
    const source = readFileSync(join(PROJECT, fault.file), 'utf8');
    expect(withFault(source, fault)).not.toBe(source);
  });
});
