import { obey } from '@/dev/practice/control';
import type { Practice } from '@/dev/practice/practice';
import type { Random } from './random';
import type { Stage } from './stage';

/** What happens to the whole world for a while: how it begins and how it ends. */
type Mishap = [begin: () => void, end: () => void];

/** What of a history a mishap touches. */
export interface World {
  stage: Stage;
  random: Random;
  practice: Practice;
  setOnline(isOnline: boolean): void;
}

const LONGEST_MILLISECONDS = 120_000;

/** No network for a while, the token revoked for a while, the right to post taken for a while; all of it over at `calmAt`. */
export function planMishaps({ stage, random, practice, setOnline }: World, calmAt: number): void {
  const rights = { command: 'rights', edit: true, delete: true } as const;
  const mishaps: Mishap[] = [
    [() => setOnline(false), () => setOnline(true)],
    [
      () => void obey(practice, { command: 'revoke-token' }),
      () => void obey(practice, { command: 'restore-token' }),
    ],
    [
      () => void obey(practice, { ...rights, post: false }),
      () => void obey(practice, { ...rights, post: true }),
    ],
  ];
  for (const [begin, end] of mishaps) {
    if (!random.chance(0.2)) continue;
    const at = random.between(0, calmAt);
    stage.setTimer(null, begin, at);
    stage.setTimer(null, end, Math.min(calmAt, at + random.between(1_000, LONGEST_MILLISECONDS)));
  }
}
