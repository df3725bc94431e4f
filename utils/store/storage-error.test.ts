import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { storageErrorFrom } from './storage-error';

const quota = new DOMException('The disk is full', 'QuotaExceededError');

describe('storageErrorFrom', () => {
  it('knows a full disk, thrown as it is or inside an aborted transaction', () => {
    expect(storageErrorFrom(quota)).toEqual({ code: 'quota-exceeded' });
    expect(storageErrorFrom(new Dexie.AbortError('aborted', quota))).toEqual({ code: 'quota-exceeded' });
    expect(storageErrorFrom(new Dexie.OpenFailedError('failed', quota))).toEqual({ code: 'quota-exceeded' });
  });

  it('knows a database that does not open', () => {
    expect(storageErrorFrom(new Dexie.OpenFailedError('failed'))).toEqual({ code: 'database-unavailable' });
    expect(storageErrorFrom(new Dexie.MissingAPIError('none'))).toEqual({ code: 'database-unavailable' });
  });

  it('leaves everything else to be thrown on', () => {
    expect(storageErrorFrom(new TypeError('a mistake of ours'))).toBeNull();
    expect(storageErrorFrom('text')).toBeNull();
  });
});
