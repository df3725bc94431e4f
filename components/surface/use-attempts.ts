import { useState } from 'react';
import { reportUnexpected } from '@/utils/report';

/** What an author asked for that may fail in the database (a full disk, a database that was closed). */
export interface Attempts {
  /** What the last one failed with; `null` after one that went well. */
  failure: unknown;
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** Carries out commands and keeps what went wrong, so that it can be told instead of being lost. */
export function useAttempts(): Attempts {
  const [failure, setFailure] = useState<unknown>(null);
  return {
    failure,
    async attempt(work) {
      try {
        await work();
        setFailure(null);
      } catch (error) {
        reportUnexpected('A command', error);
        setFailure(error);
      }
    },
  };
}
