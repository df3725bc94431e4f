import { runPackage } from '@/dev/package-command';
import { type Check, verdict } from './check';

/** A check that passes when a command of an installed package does. */
export const commandCheck = (name: string, command: string, ...args: string[]): Check => ({
  name,
  async run() {
    const { exitCode, output } = await runPackage(command, args);
    return verdict(exitCode === 0 ? [] : [output]);
  },
});
