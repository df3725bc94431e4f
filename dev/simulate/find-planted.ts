import { openGarden } from './plant';
import { plantedFaults } from './planted-faults';
import { tellOrFail } from './tell-histories';

/** What the simulator found of one planted fault: the first seed that fails, or `null` when none of `seeds` did. */
export interface Finding {
  name: string;
  found: { seed: number; violation: string } | null;
}

/** Plants each fault in turn and tells histories until one fails. */
export async function findPlanted(seeds: number, onFinding: (finding: Finding) => void): Promise<void> {
  const garden = await openGarden();
  try {
    for (const fault of plantedFaults) {
      const code = await garden.plant(fault);
      let found: Finding['found'] = null;
      for (let seed = 1; seed <= seeds && !found; seed++) {
        const [violation] = (await tellOrFail(seed, code)).violations;
        if (violation !== undefined) found = { seed, violation };
      }
      onFinding({ name: fault.name, found });
    }
  } finally {
    await garden.close();
  }
}
