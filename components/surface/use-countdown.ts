import { useEffect, useState } from 'react';
import { countdownMilliseconds } from '@/utils/outbox/countdown';
import type { Job } from '@/utils/outbox/job';

/** How many seconds are left in which a post can be called off; `null` when it has none. `onOver`: its time has come. */
export function useCountdown(job: Job | null, onOver: () => void): number | null {
  const [, redraw] = useState(0);
  const now = Date.now();
  const left = job ? countdownMilliseconds(job, now) : 0;
  useEffect(() => {
    if (left === 0) return;
    // To the next whole second, as it is shown.
    const timer = setTimeout(
      () => {
        redraw((times) => times + 1);
        if (left <= 1_000) onOver();
      },
      left % 1_000 || 1_000,
    );
    return () => clearTimeout(timer);
  });
  return left === 0 ? null : Math.ceil(left / 1_000);
}
