import { checkImports } from '@/dev/import-rules/check-imports';
import { checkPlanted } from '@/dev/import-rules/check-planted';
import { PROJECT } from '@/dev/project';
import { type Check, verdict } from './check';

export const importRulesCheck: Check = {
  name: 'import rules',
  async run() {
    const { violations } = await checkImports(PROJECT);
    return verdict(violations.map(({ rule, from, to }) => `${from} → ${to} (${rule})`));
  },
};

export const plantedViolationsCheck: Check = {
  name: 'import rules find what was planted',
  run: async () => verdict(await checkPlanted(PROJECT)),
};
