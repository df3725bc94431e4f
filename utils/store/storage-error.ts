import * as z from 'zod/mini';

/** Why the browser's own store did not take or give a record. */
export const storageErrorSchema = z.discriminatedUnion('code', [
  /** The disk, or the browser's share of it, is full: the last change was not written. */
  z.object({ code: z.literal('quota-exceeded') }),
  /** The database does not open: storage is switched off, the profile is damaged, an upgrade failed. */
  z.object({ code: z.literal('database-unavailable') }),
  /** One record is not what its schema says; it is left as it is. */
  z.object({ code: z.literal('unreadable-record'), table: z.string(), id: z.string() }),
]);

export type StorageError = z.infer<typeof storageErrorSchema>;

/**
 * What Dexie threw, as data; `null` for anything that is no failure of storage and should be thrown on.
 * Dexie wraps the cause of an aborted transaction in `inner` (its `QuotaExceededError` among them).
 */
export function storageErrorFrom(error: unknown): StorageError | null {
  if (!(error instanceof Error)) return null;
  switch (error.name) {
    case 'QuotaExceededError':
      return { code: 'quota-exceeded' };
    case 'OpenFailedError':
    case 'MissingAPIError':
    case 'InvalidStateError':
    case 'DatabaseClosedError':
    case 'UpgradeError':
    case 'VersionError':
    case 'UnknownError':
      return storageErrorFrom(innerOf(error)) ?? { code: 'database-unavailable' };
    default:
      return storageErrorFrom(innerOf(error));
  }
}

const innerOf = (error: Error): unknown => ('inner' in error && error.inner !== error ? error.inner : null);
