import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { importRules } from './rules';

export interface ImportsChecked {
  modules: number;
  violations: { rule: string; from: string; to: string }[];
}

const ROOMS = ['entrypoints', 'components', 'utils', 'dev', 'e2e'];

/**
 * Reads every import under `root` and holds it against the rules.
 *
 * @throws when it saw no module at all: with the parsers it would choose by itself dependency-cruiser reads no
 *   TypeScript 7 and is green.
 */
export async function checkImports(root: string): Promise<ImportsChecked> {
  const { output } = await cruise(
    ROOMS.filter((room) => existsSync(join(root, room))),
    {
      baseDir: root,
      parser: 'swc',
      validate: true,
      ruleSet: { forbidden: importRules },
      doNotFollow: { path: 'node_modules' },
    },
    {
      // The planted project borrows the node_modules of the real one.
      symlinks: false,
      alias: { '@': root },
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.css', '.json'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  const own = modules.filter(({ source }) => ROOMS.some((room) => source.startsWith(`${room}/`)));
  if (own.length === 0) throw new Error('The import rules were held against no module at all.');
  return { modules: own.length, violations: summary.violations.map(asViolation) };
}

const asViolation = ({ rule, from, to }: IViolation) => ({ rule: rule.name, from, to });
