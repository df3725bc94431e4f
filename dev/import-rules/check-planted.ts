import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkImports } from './check-imports';
import { bystanders, planted } from './planted';
import { importRules } from './rules';

/**
 * Holds the rules against a project made to break each of them.
 *
 * @param project whose package.json and node_modules the planted one borrows.
 * @returns what is wrong with the check, one sentence each: a violation it did not find, one it made up, a rule that nothing tests.
 */
export async function checkPlanted(project: string): Promise<string[]> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  try {
    plant(root, project);
    const { violations } = await checkImports(root);
    const found = new Set(violations.map(({ rule, from }) => `${rule} in ${from}`));
    const expected = new Set(planted.map(({ rule, path }) => `${rule} in ${path}`));
    const tested = new Set(planted.map(({ rule }) => rule));
    return [
      ...[...expected].filter((one) => !found.has(one)).map((one) => `Not found: ${one}.`),
      ...[...found].filter((one) => !expected.has(one)).map((one) => `Found without cause: ${one}.`),
      ...importRules
        .filter(({ name }) => !tested.has(name ?? ''))
        .map(({ name }) => `Never planted: ${name}.`),
    ];
  } finally {
    rmSync(root, { recursive: true });
  }
}

function plant(root: string, project: string): void {
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(project, name), join(root, name));
  const files = [
    ...Object.entries(bystanders),
    ...planted.map(({ path, source }) => [path, source] as const),
  ];
  for (const [path, source] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
}
