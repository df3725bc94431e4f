import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '@/dev/project';

export interface Finished {
  exitCode: number;
  /** What it printed, both streams in the order in which they came. */
  output: string;
}

/**
 * Runs a command of an installed package under this very Node: what lies on the PATH may be an older one.
 *
 * @param options.watched whether its output is also shown as it comes.
 * @param options.env what its environment has besides ours.
 */
export function runPackage(
  name: string,
  args: string[],
  { watched = false, env = {} }: { watched?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [binOf(name), ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
      if (watched) process.stdout.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** The first command that the package's manifest names. */
function binOf(name: string): string {
  const folder = join(PROJECT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const [first] = typeof bin === 'string' ? [bin] : Object.values(bin);
  if (!first) throw new Error(`${name} has no command.`);
  return join(folder, first);
}
